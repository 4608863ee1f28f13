import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { roomListeners } from '../server/listener.ts'
import { beginRoom } from '../server/rooms.ts'
import { embeddedStore } from '../store/embedded.ts'
import { type Keep, lastCode, readRoom } from './kept.ts'
import { joinRoom } from './phone.ts'
import type { PhoneState } from './phone-state.ts'

const store = embeddedStore(join(mkdtempSync(join(tmpdir(), 'room-')), 'room.db'))
const [rooms] = roomListeners({ store, hosts: 'none' })
const server = createServer(rooms?.listener)
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/room/`
})
beforeEach(() => {
  // A page, as far as a phone's side looks at it.
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('heard', () => page.dispatchEvent(new Event('storage')))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await store.shut()
})

const round = { id: 'wedding.kind', choices: ['networking', 'mixed', 'unclear'] }

/** A phone, what it shows, and what it keeps; two may keep in one place, as tabs do. */
function joined(code: string, shelf = { text: '' }) {
  const keep: Keep = {
    read: () => shelf.text,
    write: (text) => {
      shelf.text = text
    },
  }
  const seen: { state?: PhoneState } = {}
  const show = (state: PhoneState) => {
    seen.state = state
  }
  const phone = joinRoom({ base, code, keep, show })
  return { phone, seen, shelf }
}

test('a phone keeps which room it is in once that has answered, and nothing when it ends', async () => {
  const { code } = await beginRoom(store)
  const { phone, seen, shelf } = joined(code)
  expect(seen.state?.at).toBe('joining')
  expect(shelf.text).toBe('')
  await expect.poll(() => seen.state?.at).toBe('in')
  expect(lastCode(shelf.text)).toBe(code)
  phone.add('before', 4)
  await expect.poll(() => phone.added('before')).toBe('yes')
  await store.end(code)
  await expect.poll(() => seen.state?.at).toBe('gone')
  expect(seen.state?.missed).toBe(false)
  expect(shelf.text).toBe('')
})

test('a code that leads nowhere leaves alone what is kept of another room', async () => {
  const { code } = await beginRoom(store)
  const { phone, seen, shelf } = joined(code)
  await expect.poll(() => seen.state?.at).toBe('in')
  phone.leave()
  const before = shelf.text
  const lost = joined('XXXXXX', shelf)
  await expect.poll(() => lost.seen.state?.at).toBe('gone')
  expect(shelf.text).toBe(before)
})

test('a change that comes too late leaves the choice before it, until the round is opened again', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen, shelf } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  phone.choose('mixed')
  await expect.poll(() => seen.state?.arrived).toBe(true)
  expect(seen.state?.counted).toBe('mixed')
  await store.close(code)
  phone.choose('unclear')
  await expect.poll(() => seen.state?.late).toBe(true)
  expect(seen.state).toMatchObject({ choice: 'unclear', counted: 'mixed', arrived: false })
  await store.open(code, round)
  await expect.poll(() => seen.state?.arrived).toBe(true)
  expect(seen.state).toMatchObject({ counted: 'unclear', late: false })
  expect(shelf.text).not.toContain('late')
  expect(await store.counts(code, round.id)).toEqual({ unclear: 1 })
  phone.leave()
})

test('an answer that a later opening took while this page was away is not late any more', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen, shelf } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  await store.close(code)
  phone.choose('mixed')
  await expect.poll(() => seen.state?.late).toBe(true)
  expect(seen.state?.counted).toBeUndefined()
  phone.leave()
  await store.open(code, round)
  // A copy that was long on its way.
  const { number, choice, version } = readRoom(shelf.text, code).hands[round.id] ?? {}
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ round: round.id, number, choice, version })
  await fetch(`${base}${code}/answer`, { method: 'POST', headers, body })
  await store.close(code)
  const again = joined(code, shelf)
  await expect
    .poll(() => again.seen.state)
    .toMatchObject({ counted: 'mixed', arrived: true, late: false })
  again.phone.leave()
})

test('an answer that was told to be too late is not told once more as missed at the end', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  await store.close(code)
  phone.choose('mixed')
  await expect.poll(() => seen.state?.late).toBe(true)
  await store.end(code)
  await expect.poll(() => seen.state?.at).toBe('gone')
  expect(seen.state?.missed).toBe(false)
  phone.leave()
})

test('an answer that came in time is not late, though its acknowledgment was lost', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  const ask = globalThis.fetch
  // The room keeps it, and closes before anybody hears of that.
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof ask>) => {
    vi.stubGlobal('fetch', ask)
    await ask(...asked)
    await store.close(code)
    throw new TypeError('lost')
  })
  phone.choose('mixed')
  await expect
    .poll(() => seen.state)
    .toMatchObject({ choice: 'mixed', counted: 'mixed', arrived: true, late: false })
  phone.leave()
})

test('an answer that does not arrive is told, also while the room is heard', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen, shelf } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  const ask = globalThis.fetch
  vi.stubGlobal('fetch', async () => new Response('<h1>Hotel</h1>', { status: 403 }))
  phone.choose('mixed')
  await expect.poll(() => seen.state?.stuck).toBe(true)
  expect(seen.state).toMatchObject({ away: false, arrived: false, choice: 'mixed' })
  vi.stubGlobal('fetch', ask)
  await expect.poll(() => seen.state?.arrived).toBe(true)
  expect(seen.state?.stuck).toBe(false)
  // What has not arrived when the room ends is told as well.
  vi.stubGlobal('fetch', async () => new Response('<h1>Hotel</h1>', { status: 403 }))
  phone.add('after', 3)
  await store.end(code)
  await expect.poll(() => seen.state).toMatchObject({ at: 'gone', missed: true })
  expect(shelf.text).toBe('')
  vi.stubGlobal('fetch', ask)
})

test('tabs lose nothing of each other: one phone is one hand in every round', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const one = joined(code)
  await expect.poll(() => one.seen.state?.at).toBe('in')
  const other = joined(code, one.shelf)
  await expect.poll(() => other.seen.state?.at).toBe('in')
  one.phone.add('before', 3)
  other.phone.choose('mixed')
  one.phone.choose('networking')
  await expect.poll(() => one.seen.state?.arrived && one.phone.added('before')).toBe('yes')
  await expect
    .poll(() => store.all(code))
    .toEqual({
      before: { 3: 1 },
      [round.id]: { networking: 1 },
    })
  const kept = JSON.parse(one.shelf.text) as { hands: object }
  expect(Object.keys(kept.hands).sort()).toEqual(['before', round.id])
  one.phone.leave()
  other.phone.leave()
})

test('what was deleted in another tab, or left, does not come back', async () => {
  const { code } = await beginRoom(store)
  await store.open(code, round)
  const { phone, seen, shelf } = joined(code)
  await expect.poll(() => seen.state?.round?.open).toBe(true)
  phone.choose('mixed')
  shelf.text = ''
  ;(globalThis as unknown as { heard: () => void }).heard()
  expect(seen.state?.choice).toBeUndefined()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(shelf.text).toBe('')
  phone.choose('unclear')
  phone.leave()
  shelf.text = ''
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(shelf.text).toBe('')
})
