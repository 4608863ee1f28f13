import type { OptionKey } from '@read-the-room/core'
import { type Way, ways } from '../ways.ts'

/** A given answer. `at` is in milliseconds; of two answers to a question the earlier counts. */
export type Answer = { key: OptionKey; at: number }

/** One go at a way in: starting again raises `round`. */
export type Go = {
  round: number
  answers: Record<string, Answer>
  /** How many questions lie behind: a checked question stays open until Next. */
  step: number
}

/** Everything that a person did, and nothing about who they are. */
export type State = {
  /** Orders the options, the same at every look. */
  seed: string
  goes: Record<Way, Go>
}

export const freshGo: Go = { round: 0, answers: {}, step: 0 }

export function freshState(seed: string): State {
  return {
    seed,
    goes: Object.fromEntries(ways.map((way) => [way, freshGo])) as State['goes'],
  }
}

export function hasAnswers({ goes }: State): boolean {
  return ways.some((way) => Object.keys(goes[way].answers).length > 0)
}
