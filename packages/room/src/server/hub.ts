import { answeredIn, shownOf } from '../rules/counts.ts'
import type { HostTold, PhoneTold } from '../rules/told.ts'
import type { Store } from '../store/store.ts'

/** Sends a text down a stream. */
export type Send = (text: string) => void

/** Gathers who listens to which room. */
export type Hub = ReturnType<typeof hub>

/** How often the deck hears of new answers, in milliseconds: faster than anyone reads. */
const pace = 250

type Gathering = {
  phones: Set<Send>
  hosts: Set<Send>
  stop: Promise<() => void>
  due: boolean
  last?: string
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
    const text = JSON.stringify(await phoneTold(store, code))
    const gathering = rooms.get(code)
    // Two windows of a deck open the same round: phones hear of it once.
    if (gathering === undefined || gathering.last === text) return
    gathering.last = text
    for (const send of gathering.phones) send(text)
  }
  async function tellHosts(code: string): Promise<void> {
    const gathering = rooms.get(code)
    if (gathering === undefined || gathering.hosts.size === 0) return
    const text = JSON.stringify(await hostTold(store, code, gathering.phones.size))
    for (const send of gathering.hosts) send(text)
  }
  /** Once a moment at most, and never nothing after the last change. */
  function soon(code: string): void {
    const gathering = rooms.get(code)
    if (gathering === undefined || gathering.due) return
    gathering.due = true
    setTimeout(() => {
      gathering.due = false
      tellHosts(code).catch(report)
    }, pace)
  }
  function gather(code: string): Gathering {
    const known = rooms.get(code)
    if (known !== undefined) return known
    const stop = store.watch(code, (change) => {
      if (change === 'round') {
        tellPhones(code).catch(report)
        tellHosts(code).catch(report)
      } else soon(code)
    })
    const made: Gathering = { phones: new Set<Send>(), hosts: new Set<Send>(), stop, due: false }
    rooms.set(code, made)
    return made
  }
  async function listen(code: string, who: 'phones' | 'hosts', send: Send): Promise<() => void> {
    const gathering = gather(code)
    await gathering.stop
    gathering[who].add(send)
    if (who === 'phones') soon(code)
    const told =
      who === 'phones'
        ? await phoneTold(store, code)
        : await hostTold(store, code, gathering.phones.size)
    send(JSON.stringify(told))
    return () => {
      gathering[who].delete(send)
      if (who === 'phones') soon(code)
      if (gathering.phones.size + gathering.hosts.size > 0 || rooms.get(code) !== gathering) return
      rooms.delete(code)
      gathering.stop.then((stop) => stop(), report)
    }
  }
  return { listen }
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
  console.error(`The room could not be read: ${error instanceof Error ? error.message : error}`)
}
