import type { PhoneState } from '@read-the-room/room/client'

/** What a phone says of its answer; the sentences are in the content under the same names. */
export type StatusName =
  | 'open'
  | 'sending'
  | 'arrived'
  | 'closed'
  | 'counted'
  | 'late'
  | 'lateChange'
  | 'away'
  | 'awayKept'

/** The one sentence that holds now. Nothing is said before the first round, as long as all is well. */
export function statusOf(state: PhoneState): StatusName | undefined {
  const { away, stuck, round, choice, arrived, late, counted } = state
  const waits = choice !== undefined && !arrived && !late
  if (away) return waits ? 'awayKept' : 'away'
  if (round === undefined) return undefined
  if (late) return counted === undefined ? 'late' : 'lateChange'
  if (waits) return stuck ? 'awayKept' : 'sending'
  if (round.open) return arrived ? 'arrived' : 'open'
  return arrived ? 'counted' : 'closed'
}

/** Whether a sentence is said aloud: what stands by the question is read there, what passes is not. */
export function isSaid(name: StatusName | undefined): name is StatusName {
  return name !== undefined && name !== 'open' && name !== 'sending'
}

/** The choice to show: once the room is closed, the one that it has. */
export function shownChoice({ round, choice, late, counted }: PhoneState): string | undefined {
  return late && round?.open === false ? (counted ?? choice) : choice
}
