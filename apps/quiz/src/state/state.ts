import type { DimensionId, Signs } from '@read-the-room/core'
import { type Track, tracks } from './tracks.ts'

/**
 * A given answer: the key of an option. `at` is in milliseconds; of two answers to a question the
 * earlier counts. `seen` once its reasons were left, or where none come before the result.
 */
export type Answer = { key: string; at: number; seen: boolean }

/** The answers to some questions, by their ids. */
export type Answers = Record<string, Answer>

/** An option that is chosen and not checked yet. The latest look counts. */
export type Draft = { id: string; key: string; at: number }

/** One attempt at some questions: starting again raises `round`. */
export type Attempt = {
  round: number
  answers: Answers
  draft?: Draft | undefined
  /** The answers that starting again has put aside: they can be brought back. */
  aside?: Answers | undefined
}

/** What attempts are kept for: each way in, and the three scenes that a reminder brings. */
export const attemptNames = [...tracks, 'later'] as const
export type AttemptName = Track | 'later'

/**
 * Whether the reasons of an attempt come with its result alone. Before the workshop, reasons between
 * the questions would teach what the round is to find out; on paper they come last, too.
 */
export function tellsReasonsLast(name: AttemptName): boolean {
  return name === 'before'
}

/** By question the very signs that were seen or heard: `networking.0 socializing.2`. */
export type Ticks = Partial<Record<DimensionId, string>>

/** A moment that is being read; `step` counts the four questions. The latest look counts. */
export type Moment = { at: number; signs: Signs; ticks: Ticks; step: number }

/** The if–then plan that was chosen, by its place in the list. */
export type Plan = { at: number; choice: number | undefined }

/** Everything that a person did, and nothing about who they are. */
export type State = {
  attempts: Record<AttemptName, Attempt>
  moment: Moment
  plan: Plan
}

export const freshAttempt: Attempt = { round: 0, answers: {} }
const freshMoment: Moment = { at: 0, signs: {}, ticks: {}, step: 0 }

/** A state in which nothing has happened. It is not kept: nothing is what a device then holds. */
export const freshState: State = {
  attempts: {
    check: freshAttempt,
    before: freshAttempt,
    after: freshAttempt,
    practice: freshAttempt,
    later: freshAttempt,
  },
  moment: freshMoment,
  plan: { at: 0, choice: undefined },
}

/** Whether there is anything to delete. */
export function hasAnswers({ attempts, moment, plan }: State): boolean {
  const answered = attemptNames.some((name) => {
    const { answers, draft, aside = {} } = attempts[name]
    return draft !== undefined || Object.keys({ ...answers, ...aside }).length > 0
  })
  return answered || Object.keys(moment.signs).length > 0 || plan.choice !== undefined
}
