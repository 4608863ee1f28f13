import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roomListeners } from '../server/listener.ts'
import type { RoomServing } from '../server/room-app.ts'
import { embeddedStore } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'

/** What a room answered. */
export type Answered = { status: number; headers: Record<string, unknown>; body: string }

/** How a request is made; `body` is sent as it is when it is text. */
export type Asking = { method?: string; headers?: Record<string, string>; body?: unknown }

/** A room as its deck knows it. */
export type Begun = { code: string; secret: string }

/** Serves rooms on a free port, from a file of their own or from a store that is given. */
export async function serveRooms(serving: Partial<RoomServing> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-rooms-'))
  const store: Store = serving.store ?? embeddedStore(join(folder, 'room.db'))
  const [room] = roomListeners({ hosts: 'this computer', ...serving, store })
  const server = createServer(room?.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}/room/`
  const ask = (path: string, asking: Asking = {}) => answered(`${base}${path}`, asking)
  return {
    base,
    store,
    folder,
    ask,
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body,
      }),
    begin: async (headers: Record<string, string> = {}): Promise<Begun> =>
      JSON.parse((await ask('', { method: 'POST', headers })).body),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await store.shut()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The header that only the deck of a room can show. */
export function shown({ secret }: Pick<Begun, 'secret'>): Record<string, string> {
  return { Authorization: `Bearer ${secret}` }
}

/** The first event of a stream, and how to leave it. */
export async function firstEvent(url: string, headers: Record<string, string> = {}) {
  const cut = new AbortController()
  const response = await fetch(url, { headers, signal: cut.signal })
  const reader = response.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  const text = new TextDecoder().decode(value)
  const told: unknown = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? 'null')
  const next = async () => new TextDecoder().decode((await reader?.read())?.value)
  return { response, told, next, leave: () => cut.abort() }
}

function answered(url: string, { method = 'GET', headers = {}, body }: Asking): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    asking.once('error', reject)
    if (body !== undefined) asking.write(typeof body === 'string' ? body : JSON.stringify(body))
    asking.end()
  })
}
