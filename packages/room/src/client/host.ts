/// <reference lib="dom" />
import type { Sums } from '../rules/counts.ts'
import type { Round } from '../rules/round.ts'
import type { HostTold } from '../rules/told.ts'
import { listenTo, waitFor } from './stream.ts'
import { within } from './within.ts'

/** What a host is given: the room's code, its secret, where phones find the pages. */
export type Key = { code: string; secret: string; address?: string }

/** What a deck knows of its room. */
export type HostState = HostTold & { away: boolean; gone: boolean }

/** A deck's side of a room. Each promise resolves when the room has done it. */
export type Host = {
  open: (round: Round) => Promise<void>
  close: () => Promise<void>
  end: () => Promise<Sums>
  leave: () => void
}

/**
 * Asks for the room that may be led from here. Nothing where there is none: no server, one that
 * serves pages alone, or a key that it does not know.
 */
export async function askForRoom(base: string, key?: string): Promise<Key | undefined> {
  try {
    const headers: HeadersInit = key === undefined ? {} : { Authorization: `Bearer ${key}` }
    const response = await fetch(base, { method: 'POST', headers, cache: 'no-store' })
    if (!response.ok) return undefined
    const found = (await response.json()) as Partial<Key>
    const { code, secret, address } = found
    if (code === undefined || secret === undefined) return undefined
    return { code, secret, ...(address !== undefined && { address }) }
  } catch {
    // A deck from a file, or from a place without rooms: people show cards.
    return undefined
  }
}

/** The sums of a room are told once, so that they are waited for longer, in milliseconds. */
const longest = 120_000

/** Leads a room, and hears what comes in. */
export function leadRoom(base: string, key: Key, show: (state: HostState) => void): Host {
  const place = `${base}${key.code}/host`
  const headers = { Authorization: `Bearer ${key.secret}` }
  let state: HostState = { answered: 0, phones: 0, away: false, gone: false }
  let left = false
  /** What was asked last: an earlier wish that is still on its way gives up. */
  let wishes = 0
  let earlier = Promise.resolve()
  const stop = listenTo({ url: `${place}/events`, headers }, (heard) => {
    if (heard === 'away') state = { ...state, away: true }
    else if (heard === 'gone') state = { ...state, gone: true }
    else {
      const told = heard.message as HostTold
      state = { ...told, away: false, gone: told.ended === true }
    }
    if (state.gone) stop()
    show(state)
  })

  const ask = (what: string, body: unknown = {}, most?: number): Promise<unknown> =>
    within(async (signal) => {
      const response = await fetch(`${place}/${what}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        cache: 'no-store',
        signal,
      })
      if (!response.ok) throw new Error(`The room refused: ${response.status}.`)
      return await response.json()
    }, most)
  /** Asks until the room has done it, or something else was wished meanwhile. */
  function wish(what: string, body?: unknown): Promise<void> {
    wishes += 1
    const mine = wishes
    const attempts = async () => {
      for (let attempt = 1; mine === wishes && !left && !state.gone; attempt += 1) {
        try {
          await ask(what, body)
          return
        } catch {
          // Whatever came between, the room does the same twice without harm.
          await new Promise((resolve) => setTimeout(resolve, waitFor(attempt)))
        }
      }
    }
    // An earlier wish that is on its way must not arrive after this one.
    earlier = earlier.then(attempts)
    return earlier
  }
  return {
    open: (round) => wish('open', round),
    close: () => wish('close'),
    end: async () => (await ask('end', {}, longest)) as Sums,
    leave() {
      left = true
      stop()
    },
  }
}
