import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '@read-the-room/web/serve'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenRoom, openRoom } from './serve-room.ts'

const site = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const home = { host: '127.0.0.1', port: 0, home: '/public/' }
let room: OpenRoom
let laptop: Awaited<ReturnType<typeof serveFolder>>
let closed: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  for (const folder of ['public', 'facilitator']) {
    mkdirSync(join(site, folder))
    writeFileSync(join(site, folder, 'index.html'), folder)
  }
  room = await openRoom('127.0.0.1', site)
  laptop = await serveFolder(site, { ...home, beside: room.forDecks })
  closed = await serveFolder(site, home)
})
afterAll(async () => {
  laptop.close()
  closed.close()
  await room.close()
  rmSync(site, { recursive: true })
})

const post = (address: string, headers = {}) => fetch(address, { method: 'POST', headers })

test('a deck on this computer is given the room, from the page of its own origin alone', async () => {
  for (const path of ['/room/', '/public/room/']) {
    const given = await post(`${laptop.address}${path}`)
    expect(await given.json()).toMatchObject({ code: room.code, address: `${room.address}/` })
    const foreign = await post(`${laptop.address}${path}`, { Origin: 'https://evil.example' })
    expect([foreign.status, await foreign.json()]).toEqual([403, { problem: 'other origin' }])
  }
})

test('phones reach their part of the room, and nothing of the facilitator’s', async () => {
  expect((await fetch(`${room.address}/room/${room.code}`)).status).toBe(200)
  expect((await post(`${room.address}/room/`)).status).toBe(404)
  for (const path of ['open', 'close', 'end']) {
    expect((await post(`${room.address}/room/${room.code}/host/${path}`)).status).toBe(404)
  }
  expect((await fetch(`${room.address}/room/${room.code}/host/events`)).status).toBe(404)
  for (const path of ['/facilitator/', '/../facilitator/', '/public/', '/room/../facilitator/']) {
    expect((await fetch(`${room.address}${path}`)).status, path).toBe(404)
  }
})

test('without a room nothing of it is there', async () => {
  expect((await post(`${closed.address}/room/`)).status).toBe(405)
  expect((await fetch(`${closed.address}/room/${room.code}`)).status).toBe(404)
  expect((await fetch(`${closed.address}/room/${room.code}/events`)).status).toBe(404)
})
