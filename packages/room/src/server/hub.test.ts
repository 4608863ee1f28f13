import { afterAll, expect, test } from 'vitest'
import { newNumber } from '../client/number.ts'
import type { Store } from '../store/store.ts'
import { firstEvent, serveRooms, shown } from '../testing/serve-rooms.ts'
import { hubOf } from './hub.ts'
import { beginRoom, onlyRoom } from './rooms.ts'

const served = await serveRooms({ hosts: { key: 'key' } })
afterAll(served.close)
const { base, store, post } = served
const key = { Authorization: 'Bearer key' }
const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
const choose = (code: string, choice: string) =>
  post(`${code}/answer`, { round: round.id, number: newNumber(), choice, version: 1 })

test('two rooms at once never see each other, by requests or by events', async () => {
  const [one, other] = [await served.begin(key), await served.begin(key)]
  const streams = await Promise.all(
    [one, other].flatMap((room) => [
      firstEvent(`${base}${room.code}/events`),
      firstEvent(`${base}${room.code}/host/events`, shown(room)),
    ]),
  )
  const heard = streams.map((): string[] => [])
  for (const [at, { next }] of streams.entries()) {
    const read = async (): Promise<void> => {
      heard[at]?.push(await next())
      return read()
    }
    read().catch(() => {})
  }
  await post(`${one.code}/host/open`, round, shown(one))
  for (let at = 0; at < 6; at += 1) expect((await choose(one.code, 'mixed')).status).toBe(200)
  expect((await choose(other.code, 'unclear')).status).toBe(409)
  await post(`${one.code}/host/close`, {}, shown(one))
  await expect.poll(() => heard[1]?.join('')).toContain('"counts":{"mixed":6}')
  const last = JSON.parse((await post(`${one.code}/host/end`, {}, shown(one))).body)
  expect(last).toEqual({ rounds: { [round.id]: { mixed: 6 } } })
  await expect.poll(() => heard[0]?.join('')).toContain('"ended":true')
  // The other one's deck heard that a phone of its own is there, now or at first, and nothing else.
  expect(heard[2]).toEqual([])
  const others = heard[3]?.filter((event) => event !== 'data: {"answered":0,"phones":1}\n\n')
  expect(others).toEqual([])
  for (const { leave } of streams) leave()
})

test('events pass proxies, and a phone is told neither counts nor how many', async () => {
  const room = await served.begin(key)
  await post(`${room.code}/host/open`, round, shown(room))
  for (let at = 0; at < 5; at += 1) await choose(room.code, 'mixed')
  const { response, told, leave } = await firstEvent(`${base}${room.code}/events`)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(told).toEqual({ round: { ...round, open: true, opened: 1 } })
  leave()
})

test('whoever comes and goes at once is not counted, and the next one hears everything', async () => {
  const { code } = await beginRoom(store)
  for (let turn = 0; turn < 20; turn += 1) {
    const cut = new AbortController()
    const asked = Array.from({ length: 5 }, () =>
      fetch(`${base}${code}/events`, { signal: cut.signal }).catch(() => {}),
    )
    await new Promise((resolve) => setTimeout(resolve, turn))
    cut.abort()
    await Promise.all(asked)
  }
  const texts: string[] = []
  const stop = await hubOf(store).listen(code, 'hosts', (event) => texts.push(event))
  await expect.poll(() => texts.at(-1)).toBe('data: {"answered":0,"phones":0}\n\n')
  await store.open(code, round)
  await expect.poll(() => texts.at(-1)).toContain('"open":true')
  stop()
})

test('whoever comes while the last one goes hears everything', async () => {
  const { code } = await beginRoom(store)
  const hub = hubOf(store)
  for (let turn = 0; turn < 10; turn += 1) {
    const leave = await hub.listen(code, 'phones', () => {})
    const texts: string[] = []
    const coming = hub.listen(code, 'phones', (event) => texts.push(event))
    leave()
    const stop = await coming
    await store.open(code, { ...round, id: `r${turn}` })
    await expect.poll(() => texts.at(-1)).toContain(`r${turn}`)
    stop()
  }
})

test('a store that was away once can be listened to later', async () => {
  let away = true
  const watch: Store['watch'] = async (code, changed) => {
    if (away) throw new Error('away')
    return store.watch(code, changed)
  }
  const hub = hubOf({ ...store, watch })
  const { code } = await beginRoom(store)
  await expect(hub.listen(code, 'phones', () => {})).rejects.toThrow('away')
  away = false
  const texts: string[] = []
  const stop = await hub.listen(code, 'phones', (event) => texts.push(event))
  await store.open(code, round)
  await expect.poll(() => texts.at(-1)).toContain('"open":true')
  stop()
})

test('what could not be read is told as soon as it can be', async () => {
  let away = false
  const find: Store['find'] = async (code) => {
    if (away) throw new Error('away')
    return store.find(code)
  }
  const { code } = await beginRoom(store)
  const texts: string[] = []
  const stop = await hubOf({ ...store, find }).listen(code, 'phones', (event) => texts.push(event))
  away = true
  await store.end(code)
  setTimeout(() => {
    away = false
  }, 200)
  await expect.poll(() => texts.at(-1)).toBe('data: {"ended":true}\n\n')
  stop()
})

test('everyone in a room is told when its time is over', async () => {
  const { salt } = await beginRoom(store)
  await store.create({ code: 'ZZZZZZ', salt, until: Date.now() + 300 })
  const texts: string[] = []
  const stop = await hubOf(store).listen('ZZZZZZ', 'phones', (event) => texts.push(event))
  await expect.poll(() => texts.at(-1)).toBe('data: {"ended":true}\n\n')
  stop()
})

test('two windows of a deck that open together have one room', async () => {
  const alone = await serveRooms()
  const rooms = await Promise.all(Array.from({ length: 5 }, () => onlyRoom(alone.store)))
  expect(new Set(rooms.map(({ code }) => code)).size).toBe(1)
  await alone.close()
})
