import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openStore } from '@read-the-room/room/store'
import getPort from 'get-port'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serveRooms } from './serve-rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const origin = 'https://events.example.org'
const key = 'a-key-for-whoever-leads'
let port = 0
let close: () => Promise<void>

beforeAll(async () => {
  vi.stubEnv('TMPDIR', folder)
  for (const name of ['public/quiz', 'facilitator']) {
    mkdirSync(join(folder, 'site', name), { recursive: true })
    writeFileSync(join(folder, 'site', name, 'index.html'), name)
  }
  port = await getPort({ host: '127.0.0.1' })
  const store = await openStore(undefined, origin)
  const site = join(folder, 'site')
  const served = await serveRooms({ store, listen: '127.0.0.1', port, origin, key, site })
  close = served.close
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** As a proxy asks: with the name that people typed. */
function asking(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const all = { Host: 'events.example.org', ...headers }
  return request({ host: '127.0.0.1', port, path, method, headers: all })
}

async function ask(...asked: Parameters<typeof asking>): Promise<{ status: number; body: string }> {
  const [response] = (await once(asking(...asked).end(), 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, body: await text(response) }
}

test('pages and rooms are under the name that people type, and under no other', async () => {
  expect(await ask('/quiz/')).toEqual({ status: 200, body: 'public/quiz' })
  for (const path of ['/quiz/', '/room/XXXXXX']) {
    expect(await ask(path, 'GET', { Host: `127.0.0.1:${port}` })).toEqual({
      status: 421,
      body: `The kit is served as ${origin}/ and under no other name.\n`,
    })
  }
  for (const path of ['/facilitator/', '/../facilitator/index.html', '/public/']) {
    expect((await ask(path)).status).toBe(404)
  }
})

test('whoever has the link begins rooms, each one of its own; SIGTERM ends their streams', async () => {
  expect(await ask('/room/', 'POST')).toEqual({
    status: 403,
    body: '{"problem":"not for phones"}',
  })
  const headers = { Authorization: `Bearer ${key}`, Origin: origin }
  const [one, other] = await Promise.all([1, 2].map(() => ask('/room/', 'POST', headers)))
  const [first, second] = [JSON.parse(one?.body ?? ''), JSON.parse(other?.body ?? '')]
  expect(first.address).toBe(`${origin}/`)
  expect(first.code).not.toBe(second.code)
  expect((await ask(`/room/${first.code}`)).status).toBe(200)
  const [stream] = (await once(asking(`/room/${first.code}/events`).end(), 'response')) as [
    IncomingMessage,
  ]
  const [error] = await Promise.all([once(stream.resume(), 'error'), close()])
  expect(error).toMatchObject([{ message: 'aborted' }])
  await expect(ask('/quiz/')).rejects.toThrow('ECONNREFUSED')
})
