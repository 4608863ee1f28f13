import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type Ended, endRoom } from '../../client/end.ts'
import { type Key, leadRoom } from '../../client/host.ts'
import { type Hand, readRoom } from '../../client/kept.ts'
import type { Counts, Round } from '../../rules/round.ts'
import { ChaosPhone } from './chaos-phone.ts'
import { network } from './network.ts'
import { pageOn } from './page.ts'
import { seeded } from './seeded.ts'
import type { ChaosServer } from './servers.ts'
import { waitUntil } from './wait-until.ts'

/** What a run goes against: servers of one store, and what may befall them. */
export type Ground = {
  servers: ChaosServer[]
  /** What may happen in the middle of a round, each ending when all stand again. */
  disasters: ((pause: () => Promise<void>) => Promise<void>)[]
}

/** What a run saw, and everything that was not as it should be. */
export type Seen = { answered: number; acknowledged: number; late: number; faults: string[] }

const phones = 50
const choices = ['networking', 'mixed', 'socializing', 'unclear']
const rounds: Round[] = ['first.kind', 'first.sentence'].map((id) => ({
  id,
  choices,
}))

/** One room from its beginning to its end, with whatever a seed does to it. */
export async function chaosRun(seed: number, { servers, disasters }: Ground): Promise<Seen> {
  const chance = seeded(seed)
  const ports = servers.map(({ port }) => port)
  const key = await begun(ports[0] ?? 0)
  const wire = network(seeded(chance.below(2 ** 31)), ports, () => {})
  let ended = false
  const host = leadRoom(pageOn(wire.fetch), key, ({ gone }) => {
    ended = gone
  })
  const room = Array.from(
    { length: phones },
    () => new ChaosPhone(key.code, seeded(chance.below(2 ** 31)), ports),
  )
  const worst = chance.pick(rounds)
  for (const round of rounds) {
    await host.open(round)
    const acting = room.map((phone) => phone.act(choices))
    const disaster = pause(chance.below(250)).then(async () => {
      if (round === worst || chance.of(20)) {
        await chance.pick(disasters)(() => pause(chance.below(100)))
      }
    })
    await pause(chance.below(600))
    await host.close()
    if (chance.of(50)) {
      await pause(chance.below(100))
      await host.open(round)
      await pause(chance.below(200))
      if (chance.of(70)) await host.close()
    }
    await Promise.all([...acting, disaster])
  }
  wire.calm()
  await Promise.all(room.map((phone) => phone.settle()))
  const seen = await judged(key.code, room, servers)
  const line = network(seeded(chance.below(2 ** 31)), ports, () => {})
  if ((await endAtLast(pageOn(line.fetch), key)) === 'no room')
    seen.faults.push('the sums were lost with the room')
  for (const phone of room) await phone.leave(seen.faults)
  if (!(await waitUntil(() => ended))) seen.faults.push('the deck was not told of the end')
  host.leave()
  return seen
}

/** Ends a room over a network that loses requests and replies, as often as it takes. */
async function endAtLast(base: string, key: Key): Promise<Ended> {
  for (;;) {
    const ended = await endRoom(base, key)
    if (ended !== 'no answer') return ended
  }
}

/** Compares what phones were told with what the store counts, hand by hand and in sum. */
async function judged(code: string, room: ChaosPhone[], servers: ChaosServer[]): Promise<Seen> {
  const hands = room.flatMap((phone) =>
    Object.entries(readRoom(phone.kept, code).hands).map(([round, hand]) => ({
      phone,
      round,
      hand,
      number: hand.number,
    })),
  )
  const asked = hands.map(({ round, number }) => ({ round, number }))
  const expected: Record<string, Counts> = {}
  const faults: string[] = []
  for (const { round, hand } of hands) {
    const told = toldOf(hand)
    if (told === undefined) continue
    const counts = expected[round] ?? {}
    expected[round] = { ...counts, [told]: (counts[told] ?? 0) + 1 }
  }
  for (const server of servers) {
    const { kept = [], all } = await server.ask({ code, hands: asked })
    for (const [at, { phone, round, hand }] of hands.entries()) {
      const told = toldOf(hand)
      if (kept[at]?.choice !== told) {
        faults.push(
          `${round}: told ${told} of ${JSON.stringify(hand)}, kept ${JSON.stringify(kept[at])}`,
        )
      }
      const acknowledged = phone.acknowledged.get(round)
      if (acknowledged !== undefined && (kept[at]?.version ?? 0) < acknowledged.version) {
        faults.push(`${round}: lost ${JSON.stringify(acknowledged)}`)
      }
      if (
        acknowledged?.version === kept[at]?.version &&
        acknowledged?.choice !== kept[at]?.choice
      ) {
        faults.push(`${round}: changed ${JSON.stringify(acknowledged)}`)
      }
    }
    if (!isDeepStrictEqual(all, expected)) {
      faults.push(`counted ${JSON.stringify(all)}, told ${JSON.stringify(expected)}`)
    }
  }
  const late = hands.filter(({ hand }) => hand.late !== undefined).length
  const acknowledged = room.reduce((sum, phone) => sum + phone.acknowledged.size, 0)
  return { answered: hands.length, acknowledged, late, faults }
}

/** The choice that a phone believes is counted. */
function toldOf({ late, counted, choice }: Hand): string | undefined {
  return late === undefined ? choice : counted
}

async function begun(port: number): Promise<{ code: string; secret: string }> {
  const headers = { Authorization: 'Bearer key' }
  const response = await fetch(`http://127.0.0.1:${port}/room/`, { method: 'POST', headers })
  return (await response.json()) as { code: string; secret: string }
}
