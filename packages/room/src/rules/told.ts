import type { Counts, Current } from './round.ts'

/** What a phone is told, each time it changes: the round, or that the room has ended. */
export type PhoneTold = { round?: Current; ended?: true }

/** What the deck is told: how many have answered, how many phones listen, counts once closed. */
export type HostTold = PhoneTold & { answered: number; phones: number; counts?: Counts }

/** The choice of a phone that a round counts. */
export type Counted = { choice: string; version: number }

/** What is said to whoever is refused; of a closed round, also what it counts of this phone. */
export type Refused = { problem: Problem; kept?: Counted }

/** Why a request was refused. */
export const problems = [
  'no room',
  'closed',
  'not for phones',
  'malformed',
  'too large',
  'other origin',
  'too many',
  'busy',
] as const
export type Problem = (typeof problems)[number]

/** How often a stream says that it is alive, in milliseconds; listeners wait for two of them. */
export const heartbeat = 10_000
