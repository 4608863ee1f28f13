import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serveRooms } from '../testing/serve-rooms.ts'
import { askForRoom, type HostState, type Key, leadRoom } from './host.ts'

const served = await serveRooms({ hosts: { key: 'key' } })
afterAll(served.close)
beforeEach(() => {
  // A page, as far as a deck's side looks at it.
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
const { fetch } = globalThis

test('a room, or why there is none', async () => {
  expect(await askForRoom(served.base, 'key')).toMatchObject({ code: expect.any(String) })
  expect(await askForRoom(served.base)).toBe('refused')
  expect(await askForRoom(served.base, 'another')).toBe('refused')
  expect(await askForRoom('http://127.0.0.1:1/room/')).toBe('no answer')
  const none: [string, number, string][] = [
    ['<h1>Not found</h1>', 404, 'none'],
    ['<h1>A page</h1>', 200, 'none'],
    ['', 405, 'none'],
    ['{"problem":"busy"}', 503, 'no answer'],
    ['<h1>Bad gateway</h1>', 502, 'no answer'],
    ['{"problem":"too many"}', 429, 'no answer'],
  ]
  for (const [body, status, why] of none) {
    vi.stubGlobal('fetch', async () => new Response(body, { status }))
    expect(await askForRoom(served.base, 'key'), `${status} ${body}`).toBe(why)
  }
})

test('a round that does not open is told while it is wished, and opens when it can', async () => {
  const key = (await askForRoom(served.base, 'key')) as Key
  const seen: { state?: HostState } = {}
  const host = leadRoom(served.base, key, (state) => {
    seen.state = state
  })
  await expect.poll(() => seen.state?.away).toBe(false)
  let broken = true
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    if (broken) return new Response('{"problem":"busy"}', { status: 503 })
    return await fetch(...asked)
  })
  const opened = host.open(round)
  await expect.poll(() => seen.state?.waits).toBe(true)
  broken = false
  await opened
  await expect.poll(() => seen.state).toMatchObject({ waits: false, round: { open: true } })
  host.leave()
})
