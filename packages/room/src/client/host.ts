/// <reference lib="dom" />
import type { Round } from '../rules/round.ts'
import type { HostTold, Refused } from '../rules/told.ts'
import { listenTo, waitFor } from './stream.ts'
import { within } from './within.ts'

/** What a host is given: the room's code, its secret, where phones find the pages. */
export type Key = { code: string; secret: string; address?: string }

/** Why there is no room: here are none, or not with this key; nobody answered. */
export type NoKey = 'none' | 'refused' | 'no answer'

/** What a deck knows of its room; `waits` while something that it asked for is not done yet. */
export type HostState = HostTold & { away: boolean; gone: boolean; waits: boolean }

/** A deck's side of a room. Each promise resolves when the room has done it. */
export type Host = {
  open: (round: Round) => Promise<void>
  close: () => Promise<void>
  leave: () => void
}

/** Asks for the room that may be led from here, or why there is none. */
export async function askForRoom(base: string, key?: string): Promise<Key | NoKey> {
  try {
    return await within(async (signal) => {
      const headers: HeadersInit = key === undefined ? {} : { Authorization: `Bearer ${key}` }
      const response = await fetch(base, { method: 'POST', headers, cache: 'no-store', signal })
      const { ok, status } = response
      const reply = (await response.json().catch(() => ({}))) as Partial<Key & Refused>
      if (ok) return keyIn(reply) ?? 'none'
      if (reply.problem === 'not for phones') return 'refused'
      return status >= 500 || reply.problem === 'too many' ? 'no answer' : 'none'
    })
  } catch {
    // No network, or a server that is gone: people show cards meanwhile.
    return 'no answer'
  }
}

/** The key in a reply; a server that serves pages alone may answer anything with a page. */
function keyIn({ code, secret, address }: Partial<Key>): Key | undefined {
  if (code === undefined || secret === undefined) return undefined
  return { code, secret, ...(address !== undefined && { address }) }
}

/** Leads a room, and hears what comes in. */
export function leadRoom(base: string, key: Key, show: (state: HostState) => void): Host {
  const place = `${base}${key.code}/host`
  const headers = { Authorization: `Bearer ${key.secret}` }
  let state: HostState = { answered: 0, phones: 0, away: false, gone: false, waits: false }
  let left = false
  /** What was asked last: an earlier wish that is still on its way gives up. */
  let wishes = 0
  let earlier = Promise.resolve()
  const stop = listenTo({ url: `${place}/events`, headers }, (heard) => {
    if (heard === 'away') state = { ...state, away: true }
    else if (heard === 'gone') state = { ...state, gone: true }
    else {
      const told = heard.message as HostTold
      state = { ...told, away: false, gone: told.ended === true, waits: state.waits }
    }
    if (state.gone) stop()
    show(state)
  })

  const ask = (what: string, body: unknown = {}): Promise<unknown> =>
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
    })
  const waits = (now: boolean) => {
    if (state.waits === now || left) return
    state = { ...state, waits: now }
    show(state)
  }
  /** Asks until the room has done it, or something else was wished meanwhile. */
  function wish(what: string, body?: unknown): Promise<void> {
    wishes += 1
    const mine = wishes
    const attempts = async () => {
      for (let attempt = 1; mine === wishes && !left && !state.gone; attempt += 1) {
        try {
          await ask(what, body)
          return waits(false)
        } catch {
          // Whatever came between, the room does the same twice without harm.
          waits(true)
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
    leave() {
      left = true
      stop()
    },
  }
}
