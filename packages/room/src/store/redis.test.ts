import { afterAll, describe, expect, test } from 'vitest'
import { beginRoom } from '../server/rooms.ts'
import { storeContract } from '../testing/contract.ts'
import { redisServers, startRedis } from '../testing/redis-server.ts'
import { openStore } from './open-store.ts'
import { redisStore } from './redis.ts'
import type { Change } from './store.ts'

test('a store that does not answer is one sentence', async () => {
  await expect(
    redisStore('redis://127.0.0.1:1', 'here'),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: The store of the rooms does not answer at 127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1): start Redis or Valkey there, or change ROOM_STORE.]`,
  )
  await expect(openStore('mongodb://here', 'here')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: ROOM_STORE is an address such as redis://localhost:6379; leave it out for a file.]`,
  )
})

for (const name of redisServers) {
  const server = await startRedis(name)
  if (server === undefined) continue
  afterAll(server.stop)
  const open = () => redisStore(server.address, 'here')

  storeContract(name, open)

  describe(name, () => {
    const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
    const answer = (code: string, hand: number) => ({
      code,
      round: round.id,
      hand: new Uint8Array(16).fill(hand),
      choice: 'mixed',
      version: 1,
    })

    test('two processes count together, and hear of each other; two services do not', async () => {
      const [one, other] = [await open(), await open()]
      const elsewhere = await redisStore(server.address, 'elsewhere')
      const { code } = await beginRoom(one)
      const heard: Change[] = []
      await other.watch(code, (change) => heard.push(change))
      await one.open(code, round)
      await one.answer(answer(code, 1))
      await other.answer(answer(code, 1))
      await other.answer(answer(code, 2))
      expect(await one.counts(code, round.id)).toEqual({ mixed: 2 })
      expect([await one.listening(code, 3), await other.listening(code, 4)]).toEqual([3, 7])
      await expect.poll(() => heard).toEqual(['round', 'answers', 'answers', 'answers', 'answers'])
      expect(await elsewhere.find(code)).toBeUndefined()
      expect(await elsewhere.codes()).toEqual([])
      for (const store of [one, other, elsewhere]) await store.shut()
    })

    test('a restart loses nothing, refuses meanwhile, and is heard of', async () => {
      const store = await open()
      const { code } = await beginRoom(store)
      const heard: Change[] = []
      await store.watch(code, (change) => heard.push(change))
      await store.open(code, round)
      expect(await store.answer(answer(code, 1))).toBe('kept')
      await expect.poll(() => heard).toEqual(['round', 'answers'])
      const sent = Array.from({ length: 50 }, (_none, at) =>
        store.answer(answer(code, at + 10)).catch(() => 'lost'),
      )
      await server.kill()
      await Promise.all(sent)
      await expect(store.answer(answer(code, 2))).rejects.toThrow()
      const watch = () =>
        store
          .watch(code, () => {})
          .then(
            () => 'watched',
            () => 'away',
          )
      await expect.poll(watch).toBe('away')
      await server.restart()
      await expect.poll(() => store.find(code).catch(() => 'away')).toMatchObject({ code })
      const { length } = (await Promise.all(sent)).filter((outcome) => outcome === 'kept')
      const { mixed = 0 } = await store.counts(code, round.id)
      expect(mixed).toBeGreaterThanOrEqual(length + 1)
      expect(await store.answer(answer(code, 2))).toBe('kept')
      let version = 1
      const again = async () => {
        version += 1
        await store.answer({ ...answer(code, 2), version })
        return heard.slice(-2)
      }
      await expect.poll(again).toEqual(['answers', 'answers'])
      // What was said while nobody could hear it is asked for on coming back.
      expect(heard.filter((change) => change === 'round').length).toBeGreaterThan(1)
      await store.shut()
    })
  })
}
