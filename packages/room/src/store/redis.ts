import { createHash, randomBytes } from 'node:crypto'
import { type Sums, sumsOf } from '../rules/counts.ts'
import { alwaysOpen, type Counts, type Current } from '../rules/round.ts'
import { linkTo } from './redis-link.ts'
import * as steps from './redis-steps.ts'
import { type Change, mostHands, type Outcome, type Store, sumsStay } from './store.ts'

/**
 * A store in Redis or Valkey, for as many processes as like. `place` tells the rooms of two services
 * apart. It keeps what it promises where the server is set to `appendonly yes` and `appendfsync
 * always`: then it answers when the disk has it.
 */
export async function redisStore(address: string, place: string): Promise<Store> {
  const link = await linkTo(address)
  const { client, ears } = link
  const scope = `room-${createHash('sha256').update(place).digest('hex').slice(0, 12)}:`
  const roomKey = (code: string) => `${scope}{${code}}`
  // Braces: in a cluster, all keys of a room lie on one server.
  const keys = (code: string) =>
    ['', ':answers', ':counts', ':phones'].map((part) => roomKey(code) + part)
  const process = randomBytes(8).toString('hex')
  const watching = new Set<(change: Change) => void>()
  link.onBack(() => {
    for (const changed of watching) changed('round')
  })
  const all = async (code: string) => countsOf(await client.hGetAll(`${roomKey(code)}:counts`))
  const sealKey = (seal: string) => `${scope}sums:${seal}`
  const ended = async (seal: string) => {
    const text = await client.get(sealKey(seal))
    return text === null ? undefined : (JSON.parse(text) as Sums)
  }
  const keepSums = (seal: string, sums: Sums, more = {}) => {
    const expiration = { type: 'PX', value: sumsStay } as const
    return client.set(sealKey(seal), JSON.stringify(sums), { expiration, ...more })
  }
  return {
    async create({ code, salt, until }) {
      const words = [Buffer.from(salt).toString('base64url'), String(until)]
      return (await link.run(steps.create, keys(code), words)) === 1
    },
    async find(code) {
      const [salt, until] = await client.hmGet(roomKey(code), ['salt', 'until'])
      if (!salt || !until) return undefined
      return { code, salt: Buffer.from(salt, 'base64url'), until: Number(until) }
    },
    async current(code): Promise<Current | undefined> {
      const fields = ['round', 'choices', 'open']
      const [id, choices, open] = await client.hmGet(roomKey(code), fields)
      const opened = Number(open ?? 0)
      if (!id) return undefined
      return { id, choices: choices?.split(' ') ?? [], open: opened > 0, opened: Math.abs(opened) }
    },
    async open(code, { id, choices }) {
      await link.run(steps.open, keys(code), [id, choices.join(' '), roomKey(code)])
    },
    async close(code) {
      await link.run(steps.close, keys(code), [roomKey(code)])
    },
    async answer({ code, round, hand, choice, version }) {
      const always = alwaysOpen.find(({ id }) => id === round)
      const words = [round, Buffer.from(hand).toString('base64url'), choice, String(version)]
      const open = always?.choices.includes(choice) === true ? '1' : ''
      const all = [...words, String(mostHands), open, roomKey(code)]
      return (await link.run(steps.answer, keys(code), all)) as Outcome
    },
    async kept(code, round, hand) {
      const mine = `${round} ${Buffer.from(hand).toString('base64url')}`
      const range = [`${roomKey(code)}:answers`, `[${mine} `, `(${mine}!`] as const
      const [, , version, choice] = (await client.zRangeByLex(...range))[0]?.split(' ') ?? []
      return version && choice ? { choice, version: Number(version) } : undefined
    },
    async counts(code, round) {
      return (await all(code))[round] ?? {}
    },
    all,
    async end(code, seal) {
      // Kept before anything is deleted: whatever falls in between, the sums are there. Whoever
      // ends it at the same time finds them, and does not write over them.
      if (seal !== undefined) await keepSums(seal, sumsOf(await all(code)), { condition: 'NX' })
      const flat = (await link.run(steps.end, keys(code), [roomKey(code)])) as string[] | null
      if (flat === null) return (seal && (await ended(seal))) || sumsOf({})
      // What the append-only file still says of it goes when that is written anew: now, where the
      // server does as it is asked; otherwise when it has grown.
      client.bgRewriteAof().catch(() => {})
      const pairs = flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1]]] : []))
      const sums = sumsOf(countsOf(Object.fromEntries(pairs)))
      if (seal !== undefined) await keepSums(seal, sums)
      return sums
    },
    ended,
    async watch(code, changed) {
      if (!ears.isReady) throw new Error('The store of the rooms is away.')
      const tell = (change: Change) => changed(change)
      const heard = (change: string) => watching.has(tell) && tell(change as Change)
      await ears.subscribe(roomKey(code), heard)
      watching.add(tell)
      return () => {
        watching.delete(tell)
        // Where the line is down there is nothing to leave.
        ears.unsubscribe(roomKey(code), heard).catch(() => {})
      }
    },
    async listening(code, here) {
      const words = [process, String(here), roomKey(code)]
      return Number(await link.run(steps.listening, keys(code), words))
    },
    async codes() {
      const found = new Set<string>()
      for await (const some of client.scanIterator({ MATCH: `${scope}{??????}`, COUNT: 1000 })) {
        for (const key of some) found.add(key.slice(scope.length + 1, -1))
      }
      return [...found]
    },
    shut: link.shut,
  }
}

/** Counters by round: `round choice` has a count; `round` alone, how many hands, is left out. */
function countsOf(counters: Record<string, string>): Record<string, Counts> {
  const rounds: Record<string, Counts> = {}
  for (const [name, count] of Object.entries(counters)) {
    const [round = '', choice] = name.split(' ')
    if (choice !== undefined) rounds[round] = { ...rounds[round], [choice]: Number(count) }
  }
  return rounds
}
