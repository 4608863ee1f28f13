import type { Sums } from '../rules/counts.ts'
import type { Counts, Current, Round } from '../rules/round.ts'
import type { Counted } from '../rules/told.ts'

/** A room as it is kept. */
export type Room = {
  code: string
  /** 32 random bytes, from which the host's secret is made and with which numbers are hashed. */
  salt: Uint8Array
  /** When the room ends by itself, in milliseconds since 1970. */
  until: number
}

/** One phone's choice in a round. A `hand` is the hash of the number that it made for this round. */
export type Answer = {
  code: string
  round: string
  hand: Uint8Array
  choice: string
  version: number
}

/** What became of an answer: durable, too late, of a round that is full, or of no room. */
export type Outcome = 'kept' | 'closed' | 'full' | 'no room'

/** What changed in a room: its round or its end, or how many have answered. */
export type Change = 'round' | 'answers'

/**
 * Keeps rooms and their answers. Every promise resolves when what it says would survive a power
 * cut; one that rejects has promised nothing.
 */
export type Store = {
  /** Makes a room; false where the code is taken. */
  create: (room: Room) => Promise<boolean>
  /** A room whose time is not over. */
  find: (code: string) => Promise<Room | undefined>
  /** The round that a room is at; nothing before the first one. */
  current: (code: string) => Promise<Current | undefined>
  /** Makes a round the current one and lets it take answers, with those that it had. */
  open: (code: string, round: Round) => Promise<void>
  /** Stops the current round: what is acknowledged before is counted, what comes later is not. */
  close: (code: string) => Promise<void>
  /** Keeps a choice, in the place of an earlier one of the same hand. */
  answer: (answer: Answer) => Promise<Outcome>
  /** What a round counts of a hand. */
  kept: (code: string, round: string, hand: Uint8Array) => Promise<Counted | undefined>
  counts: (code: string, round: string) => Promise<Counts>
  /** The counts of every round that was answered, by id. */
  all: (code: string) => Promise<Record<string, Counts>>
  /**
   * Deletes a room and everything in it, and gives its sums at that moment. With a seal, these and
   * nothing else stay for `sumsStay`, and whoever ends it once more is given the same.
   */
  end: (code: string, seal?: string) => Promise<Sums>
  /** The sums of a room that ended under a seal, while they stay. */
  ended: (seal: string) => Promise<Sums | undefined>
  /** Calls back after each change of a room, whichever process made it; returns how to stop. */
  watch: (code: string, changed: (change: Change) => void) => Promise<() => void>
  /** Notes how many phones listen to a room in this process; gives how many do in all of them. */
  listening: (code: string, here: number) => Promise<number>
  /** The codes of all rooms, and of those whose time is over as long as they are kept. */
  codes: () => Promise<string[]>
  shut: () => Promise<void>
}

/** How long the sums of a room stay after its end, in milliseconds: its deck may ask again. */
export const sumsStay = 10 * 60_000

/** So many hands a round can have: more than any hall, fewer than a flood needs. */
export const mostHands = 20_000
