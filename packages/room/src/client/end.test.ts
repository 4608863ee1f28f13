import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { fewestForBars } from '../rules/counts.ts'
import { serveRooms, shown } from '../testing/serve-rooms.ts'
import { endRoom } from './end.ts'
import { newNumber } from './number.ts'

const served = await serveRooms({ hosts: { key: 'key' } })
afterAll(served.close)
afterEach(() => {
  vi.unstubAllGlobals()
})

const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
const { fetch } = globalThis

/** A room with as many answers as a bar needs. */
async function answered() {
  const key = await served.begin({ Authorization: 'Bearer key' })
  await served.post(`${key.code}/host/open`, round, shown(key))
  for (let at = 0; at < fewestForBars; at += 1) {
    const sent = { round: round.id, number: newNumber(), choice: 'mixed', version: 1 }
    await served.post(`${key.code}/answer`, sent)
  }
  return key
}
const sums = { rounds: { 'wedding.kind': { mixed: fewestForBars } } }

/** Has the network do these in turn, and then what it should. */
function faults(...turns: ((...asked: Parameters<typeof fetch>) => Promise<Response>)[]) {
  const ask = vi.fn((...asked: Parameters<typeof fetch>) => (turns.shift() ?? fetch)(...asked))
  vi.stubGlobal('fetch', ask)
  return ask
}
const cut = async () => {
  throw new TypeError('no network')
}
const lost: typeof fetch = async (...asked) => {
  await fetch(...asked)
  throw new TypeError('lost on the way back')
}
const says = (body: string, status: number) => async () => new Response(body, { status })

test('a reply that is lost after the room has ended is asked for again', async () => {
  const key = await answered()
  const ask = faults(lost, lost)
  expect(await endRoom(served.base, key)).toEqual({ sums })
  expect(ask).toHaveBeenCalledTimes(3)
  expect(await served.store.find(key.code)).toBeUndefined()
  expect(await endRoom(served.base, key)).toEqual({ sums })
})

test('what does not answer is told after three tries, and nothing is lost', async () => {
  const key = await answered()
  const ask = faults(cut, says('{"problem":"busy"}', 503), says('<h1>Hotel</h1>', 200))
  expect(await endRoom(served.base, key)).toBe('no answer')
  expect(ask).toHaveBeenCalledTimes(3)
  expect(await endRoom(served.base, key)).toEqual({ sums })
})

test('a page of a wall is no end, in whatever words', async () => {
  const key = await answered()
  faults(says('{}', 200), says('<h1>Not found</h1>', 404), says('{"problem":"other"}', 404))
  expect(await endRoom(served.base, key)).toBe('no answer')
  expect(await served.store.find(key.code)).toBeDefined()
})

test('without its secret a room neither ends nor gives its sums', async () => {
  const key = await answered()
  const wrong = { ...key, secret: 'A'.repeat(43) }
  expect(await endRoom(served.base, wrong)).toBe('no answer')
  expect(await endRoom(served.base, key)).toEqual({ sums })
  expect(await endRoom(served.base, wrong)).toBe('no room')
  expect(await endRoom(served.base, { code: 'XXXXXX', secret: '' })).toBe('no room')
})
