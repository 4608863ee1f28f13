import { answeredIn, shownOf } from '../rules/counts.ts'
import { type HostTold, heartbeat, type PhoneTold } from '../rules/told.ts'
import type { Store } from '../store/store.ts'
import { complain } from './complain.ts'

/** Sends an event, as it is written, down a stream. */
export type Send = (event: string) => void

/** Gathers who listens to which room. */
export type Hub = ReturnType<typeof hub>

/** How often the deck hears of new answers, in milliseconds: faster than anyone reads. */
const pace = 250

/** How long until a store that did not answer is asked again, in milliseconds. */
const retry = 1000

type Gathering = {
  phones: Set<Send>
  hosts: Set<Send>
  stop: Promise<() => void>
  due: boolean
  last?: string
  beat: NodeJS.Timeout
  /** Tells everyone when the room's time is over. */
  over?: NodeJS.Timeout
}

const hubs = new WeakMap<Store, Hub>()

/** The one hub of a store in this process: phones and decks may come by different doors. */
export function hubOf(store: Store): Hub {
  const known = hubs.get(store) ?? hub(store)
  hubs.set(store, known)
  return known
}

/** Tells everyone who listens to a room what has changed: read once, sent to all. */
function hub(store: Store) {
  const rooms = new Map<string, Gathering>()

  async function tellPhones(code: string): Promise<void> {
    const text = eventOf(await phoneTold(store, code))
    const gathering = rooms.get(code)
    // Two windows of a deck open the same round: phones hear of it once.
    if (gathering === undefined || gathering.last === text) return
    gathering.last = text
    for (const send of gathering.phones) send(text)
  }
  async function tellHosts(code: string): Promise<void> {
    const here = rooms.get(code)?.phones.size ?? 0
    const phones = await store.listening(code, here)
    const hosts = rooms.get(code)?.hosts ?? []
    if ([...hosts].length === 0) return
    const text = eventOf(await hostTold(store, code, phones))
    for (const send of hosts) send(text)
  }
  /** A store that is away is asked again: nobody else would tell whoever listens. */
  function tellAll(code: string): void {
    Promise.all([tellPhones(code), tellHosts(code)]).catch((error: unknown) => {
      report(error)
      if (rooms.has(code)) setTimeout(() => tellAll(code), retry).unref()
    })
  }
  /** Once a moment at most, and never nothing after the last change. */
  function soon(code: string, gathering: Gathering): void {
    if (gathering.due) return
    gathering.due = true
    setTimeout(() => {
      gathering.due = false
      tellHosts(code).catch(report)
    }, pace).unref()
  }
  function gather(code: string): Gathering {
    const known = rooms.get(code)
    if (known !== undefined) return known
    const stop = store.watch(code, (change) => {
      if (change === 'round') tellAll(code)
      else soon(code, made)
    })
    const made: Gathering = {
      phones: new Set(),
      hosts: new Set(),
      stop,
      due: false,
      beat: setInterval(() => {
        for (const send of [...made.phones, ...made.hosts]) send(alive)
        // Another process forgets the phones of one that has not spoken for long.
        soon(code, made)
      }, heartbeat).unref(),
    }
    rooms.set(code, made)
    store.find(code).then((room) => {
      if (room === undefined || rooms.get(code) !== made) return
      made.over = setTimeout(() => tellAll(code), room.until - Date.now() + 1).unref()
    }, report)
    return made
  }
  function leave(code: string, gathering: Gathering): void {
    if (gathering.phones.size + gathering.hosts.size > 0 || rooms.get(code) !== gathering) return
    rooms.delete(code)
    clearInterval(gathering.beat)
    clearTimeout(gathering.over)
    // A watch that failed has nothing to be stopped.
    gathering.stop.then(
      (stop) => stop(),
      () => {},
    )
  }
  async function listen(code: string, who: 'phones' | 'hosts', send: Send): Promise<() => void> {
    const gathering = gather(code)
    // Before anything is waited for: whoever leaves meanwhile would take the gathering along.
    gathering[who].add(send)
    const stop = () => {
      gathering[who].delete(send)
      if (who === 'phones') soon(code, gathering)
      leave(code, gathering)
    }
    try {
      await gathering.stop
      if (who === 'phones') soon(code, gathering)
      const told =
        who === 'phones'
          ? await phoneTold(store, code)
          : await hostTold(store, code, await store.listening(code, gathering.phones.size))
      send(eventOf(told))
    } catch (error) {
      stop()
      throw error
    }
    return stop
  }
  return { listen }
}

/** What says that a stream is alive, and nothing else. */
const alive = ':\n\n'

function eventOf(told: PhoneTold | HostTold): string {
  return `data: ${JSON.stringify(told)}\n\n`
}

async function phoneTold(store: Store, code: string): Promise<PhoneTold> {
  if ((await store.find(code)) === undefined) return { ended: true }
  const round = await store.current(code)
  return round === undefined ? {} : { round }
}

async function hostTold(store: Store, code: string, phones: number): Promise<HostTold> {
  const told = await phoneTold(store, code)
  if (told.round === undefined) return { ...told, answered: 0, phones }
  const all = await store.counts(code, told.round.id)
  const counts = shownOf(told.round, all)
  return { ...told, answered: answeredIn(all), phones, ...(counts && { counts }) }
}

/** The store did not answer: whoever listens is told at the next change, or on coming back. */
function report(error: unknown): void {
  complain('The room could not be read', error)
}
