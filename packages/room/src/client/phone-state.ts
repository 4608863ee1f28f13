import type { Current } from '../rules/round.ts'
import type { Counted, PhoneTold } from '../rules/told.ts'
import type { Hand } from './kept.ts'

/** What a phone shows. */
export type PhoneState = {
  /** On the way in, in, or told that there is no such room any more. */
  at: 'joining' | 'in' | 'gone'
  /** Whether the room cannot be reached right now. */
  away: boolean
  round?: Current
  /** This phone's choice in the round, and whether the room has it. */
  choice?: string
  arrived: boolean
  /** The round was closed before the choice came in. */
  late: boolean
  /** An answer is sent again and again, and has not arrived. */
  stuck: boolean
  /** The room ended before what was sent last had arrived. */
  missed: boolean
  /** The choice that the room has: of a change that came too late, the one before it. */
  counted?: string
}

/** What stands after a refusal at an opening: the choice that the room says it had before, or none. */
export function refused(
  { counted: _guess, ...hand }: Hand,
  kept: Counted | undefined,
  opened: number,
): Hand {
  if (kept === undefined) return { ...hand, late: opened }
  const counted = kept.choice
  // It had come in time, and only its acknowledgment was lost.
  if (kept.version === hand.version) return { ...hand, arrived: kept.version, counted }
  return { ...hand, late: opened, counted }
}

/** Whether a choice has not arrived, and still may, as far as this many openings say. */
export function isDue({ version, arrived, late }: Hand, opened: number): boolean {
  return arrived < version && late !== opened
}

/** What a phone shows of what it was told and what it has chosen. */
export function stateOf(
  told: PhoneTold | undefined,
  hands: Record<string, Hand>,
  { away, gone, stuck, missed }: Pick<PhoneState, 'away' | 'stuck' | 'missed'> & { gone: boolean },
): PhoneState {
  const round = told?.round
  const hand = round === undefined ? undefined : hands[round.id]
  return {
    at: gone ? 'gone' : told === undefined ? 'joining' : 'in',
    away,
    stuck,
    missed,
    ...(round && { round }),
    ...(hand && { choice: hand.choice }),
    ...(hand?.counted !== undefined && { counted: hand.counted }),
    arrived: hand !== undefined && hand.arrived >= hand.version,
    late: hand?.late !== undefined && hand.late === round?.opened,
  }
}
