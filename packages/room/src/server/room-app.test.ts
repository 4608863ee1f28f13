import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { embeddedStore } from '../store/embedded.ts'
import { roomListeners } from './listener.ts'

const store = embeddedStore(join(mkdtempSync(join(tmpdir(), 'room-')), 'room.db'))
const [room] = roomListeners({ store, hosts: 'this computer' })
const server = createServer(room?.listener)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/room/`
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await store.shut()
})

const json = { 'Content-Type': 'application/json' }
const number = 'AAAAAAAAAAAAAAAAAAAAAA'

test('a round is opened by the host, answered by a phone, counted when closed', async () => {
  const { code, secret } = (await (await fetch(base, { method: 'POST' })).json()) as {
    code: string
    secret: string
  }
  const host = { ...json, Authorization: `Bearer ${secret}` }
  const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
  const opened = await fetch(`${base}${code}/host/open`, {
    method: 'POST',
    headers: host,
    body: JSON.stringify(round),
  })
  expect(await opened.json()).toEqual({ open: 'wedding.kind' })
  const events = await fetch(`${base}${code.toLowerCase()}/events`)
  const reader = events.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  expect(new TextDecoder().decode(value)).toContain('"open":true')
  await reader?.cancel()
  const kept = await fetch(`${base}${code}/answer`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ round: round.id, number, choice: 'mixed', version: 1 }),
  })
  expect([kept.status, await kept.json()]).toEqual([200, { code, round: round.id, version: 1 }])
})
