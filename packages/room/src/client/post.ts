/// <reference lib="dom" />
import type { Sent } from '../rules/answer.ts'
import type { Counted, Refused } from '../rules/told.ts'
import { within } from './within.ts'

/** Sends an answer once: the room has it, refuses it for good, or nobody knows. */
export async function post(
  place: string,
  sent: Sent,
): Promise<'kept' | 'lost' | { kept?: Counted }> {
  try {
    return await within(async (signal) => {
      const response = await fetch(`${place}/answer`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
        cache: 'no-store',
        signal,
      })
      const reply = (await response.json()) as Partial<Sent> & Partial<Refused>
      if (response.ok) {
        const meant = reply.round === sent.round && reply.version === sent.version
        return meant ? 'kept' : 'lost'
      }
      if (reply.problem !== 'closed') return 'lost'
      return reply.kept === undefined ? {} : { kept: reply.kept }
    })
  } catch {
    // No network, or a wall that answers with a page: the answer is still here.
    return 'lost'
  }
}
