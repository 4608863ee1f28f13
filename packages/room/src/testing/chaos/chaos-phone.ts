import { setTimeout as pause } from 'node:timers/promises'
import { readRoom } from '../../client/kept.ts'
import { joinRoom, type Phone } from '../../client/phone.ts'
import { isDue, type PhoneState } from '../../client/phone-state.ts'
import type { Sent } from '../../rules/answer.ts'
import type { Counted } from '../../rules/told.ts'
import { type Network, network } from './network.ts'
import { pageOn } from './page.ts'
import type { Chance } from './seeded.ts'
import { waitUntil } from './wait-until.ts'

/** The real client of a phone, on a network of its own, in the hand of somebody restless. */
export class ChaosPhone {
  kept = ''
  /** The latest choice of each round that the server acknowledged in so many words. */
  readonly acknowledged = new Map<string, Counted>()
  private state: PhoneState | undefined
  private readonly wire: Network
  private readonly base: string
  private readonly code: string
  private readonly chance: Chance
  private phone: Phone

  constructor(code: string, chance: Chance, ports: number[]) {
    this.code = code
    this.chance = chance
    this.wire = network(chance, ports, (url, sent, response) => {
      if (!url.pathname.endsWith('/answer') || !response.ok) return
      const { round, choice, version } = JSON.parse(sent) as Sent
      if (version > (this.acknowledged.get(round)?.version ?? 0)) {
        this.acknowledged.set(round, { choice, version })
      }
    })
    this.base = pageOn(this.wire.fetch)
    this.phone = this.join()
  }

  /** Chooses a few times, now and then reloads, now and then adds a check. */
  async act(choices: string[]): Promise<void> {
    for (let times = this.chance.below(4); times > 0; times -= 1) {
      await pause(this.chance.below(300))
      if (this.chance.of(10)) {
        this.phone.leave()
        this.phone = this.join()
      }
      if (this.chance.of(10)) this.phone.add('before', this.chance.below(7))
      else this.phone.choose(this.chance.pick(choices))
    }
  }

  /** Waits, on a calm network, until nothing of this phone is on its way. */
  async settle(): Promise<void> {
    this.wire.calm()
    await this.wire.empty()
    if (!(await waitUntil(() => this.isSettled()))) {
      throw new Error(`A phone never settled: ${this.kept}`)
    }
  }

  /** Expects to be told of the end. */
  async leave(faults: string[]): Promise<void> {
    await waitUntil(() => this.state?.at === 'gone')
    if (this.state?.at !== 'gone') faults.push('a phone was not told of the end')
    this.phone.leave()
  }

  private isSettled(): boolean {
    const hands = Object.values(readRoom(this.kept, this.code).hands)
    const settled = hands.every((hand) => !isDue(hand, this.state?.round?.opened ?? 0))
    return settled && this.state?.at === 'in' && !this.state.away
  }

  private join(): Phone {
    let current = true
    const phone = joinRoom({
      base: this.base,
      code: this.code,
      keep: {
        read: () => this.kept,
        // A page that was left writes nothing any more.
        write: (text) => {
          if (current) this.kept = text
        },
      },
      show: (state) => {
        if (current) this.state = state
      },
    })
    return {
      ...phone,
      leave: () => {
        current = false
        phone.leave()
      },
    }
  }
}
