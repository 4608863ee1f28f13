/// <reference lib="dom" />
import type { Sums } from '../rules/counts.ts'
import type { Refused } from '../rules/told.ts'
import type { Key } from './host.ts'
import { waitFor } from './stream.ts'
import { within } from './within.ts'

/** What became of the end of a room: its sums; nobody knows; it is over, and its sums are gone. */
export type Ended = { sums: Sums } | 'no answer' | 'no room'

/** So often the end is asked for before somebody is told that it was not answered. */
const attempts = 3

/**
 * Ends a room, and gives its sums. A reply that got lost is no loss: the room gives them again for
 * some minutes to whoever has its secret.
 */
export async function endRoom(base: string, { code, secret }: Key): Promise<Ended> {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await askOnce(`${base}${code}/host/end`, secret)
    if (ended !== 'no answer' || attempt === attempts) return ended
    await new Promise((resolve) => setTimeout(resolve, waitFor(attempt)))
  }
}

async function askOnce(place: string, secret: string): Promise<Ended> {
  try {
    return await within(async (signal) => {
      const response = await fetch(place, {
        method: 'POST',
        headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
        body: '{}',
        cache: 'no-store',
        signal,
      })
      const reply = (await response.json()) as Partial<Sums & Refused>
      // A wall that answers with something of its own has no rounds.
      if (response.ok && reply.rounds !== undefined) return { sums: reply as Sums }
      return reply.problem === 'no room' ? 'no room' : 'no answer'
    })
  } catch {
    // No network, a server that is gone, a page in the place of the room: whoever asked is told.
    return 'no answer'
  }
}
