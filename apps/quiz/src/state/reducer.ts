import type { DimensionId, Sign } from '@read-the-room/core'
import { merge } from './merge.ts'
import { canComeBack } from './position.ts'
import {
  type Answer,
  type Attempt,
  type AttemptName,
  freshAttempt,
  freshState,
  type State,
  tellsReasonsLast,
} from './state.ts'

export type Action =
  | { type: 'answer'; attempt: AttemptName; id: string; key: string; at: number }
  /** Leaves the reasons of a question. */
  | { type: 'next'; attempt: AttemptName; id: string }
  /** Chooses an option that is not checked yet. */
  | { type: 'choose'; attempt: AttemptName; id: string; key: string; at: number }
  | { type: 'restart'; attempt: AttemptName }
  | { type: 'undo restart'; attempt: AttemptName }
  /** Answers that a link carries, for an attempt that has none of its own. */
  | { type: 'carry'; attempt: AttemptName; answers: Record<string, string> }
  /** Answers a question about a moment; what was ticked there stays, unless it comes along. */
  | { type: 'sign'; dimension: DimensionId; sign: Sign; ticks?: string | undefined; at: number }
  | { type: 'turn'; step: number; at: number }
  | { type: 'clear moment'; at: number }
  | { type: 'plan'; choice: number; at: number }
  /** What another tab or an earlier visit left in storage. */
  | { type: 'heard'; state: State }
  | { type: 'forget' }

/** All that can happen to the answers. The same action twice changes nothing more. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'answer':
      return withGo(state, action.attempt, answer(state.attempts[action.attempt], action))
    case 'next':
      return withGo(state, action.attempt, next(state.attempts[action.attempt], action.id))
    case 'choose':
      return withGo(state, action.attempt, choose(state.attempts[action.attempt], action))
    case 'restart':
      return withGo(state, action.attempt, restart(state.attempts[action.attempt]))
    case 'undo restart':
      return withGo(state, action.attempt, undoRestart(state.attempts[action.attempt]))
    case 'carry':
      return withGo(state, action.attempt, carry(state.attempts[action.attempt], action.answers))
    case 'sign': {
      const { dimension, sign, ticks } = action
      const { moment } = state
      const signs = { ...moment.signs, [dimension]: sign }
      const noted = ticks === undefined ? moment.ticks : { ...moment.ticks, [dimension]: ticks }
      return { ...state, moment: { ...moment, at: later(action, moment), signs, ticks: noted } }
    }
    case 'turn': {
      const { moment } = state
      return { ...state, moment: { ...moment, at: later(action, moment), step: action.step } }
    }
    case 'clear moment':
      return {
        ...state,
        moment: { at: later(action, state.moment), signs: {}, ticks: {}, step: 0 },
      }
    case 'plan':
      return { ...state, plan: { at: later(action, state.plan), choice: action.choice } }
    case 'heard':
      return merge(state, action.state)
    case 'forget':
      return freshState
    default:
      throw new TypeError(`unknown action: ${JSON.stringify(action satisfies never)}`)
  }
}

/** A time after the one that is held, however far a clock was set back: what is done last counts. */
function later(now: { at: number }, held: { at: number } | undefined): number {
  return held === undefined ? now.at : Math.max(now.at, held.at + 1)
}

/** A first answer stands: a double tap or a second look cannot change it. */
function answer(
  held: Attempt,
  { attempt, id, key, at }: Extract<Action, { type: 'answer' }>,
): Attempt {
  if (Object.hasOwn(held.answers, id)) return held
  return withAnswer(held, id, { key, at, seen: tellsReasonsLast(attempt) })
}

/** Goes on from the question that the person sees, so that a double tap skips nothing. */
function next(attempt: Attempt, id: string): Attempt {
  const given = Object.hasOwn(attempt.answers, id) ? attempt.answers[id] : undefined
  if (given === undefined || given.seen) return attempt
  return withAnswer(attempt, id, { ...given, seen: true })
}

function choose(held: Attempt, { id, key, at }: Extract<Action, { type: 'choose' }>): Attempt {
  const { draft } = held
  if (Object.hasOwn(held.answers, id) || (draft?.id === id && draft.key === key)) return held
  return { ...held, draft: { id, key, at: later({ at }, draft) } }
}

/** Nothing is put aside in place of answers: they stay what can be brought back. */
function restart({ round, answers, aside }: Attempt): Attempt {
  const left = Object.keys(answers).length > 0 ? answers : aside
  return { ...freshAttempt, round: round + 1, ...(left && { aside: left }) }
}

/** Brings back what was put aside, as long as nothing was answered since. */
function undoRestart(held: Attempt): Attempt {
  const { round, aside } = held
  if (aside === undefined || !canComeBack(held)) return held
  return { ...freshAttempt, round: round + 1, answers: aside }
}

function withAnswer(attempt: Attempt, id: string, given: Answer): Attempt {
  return { ...attempt, answers: { ...attempt.answers, [id]: given } }
}

function carry(attempt: Attempt, answers: Record<string, string>): Attempt {
  if (Object.keys({ ...attempt.answers, ...attempt.aside }).length > 0) return attempt
  const entries = Object.entries(answers).map(([id, key]) => [id, { key, at: 0, seen: true }])
  return { ...attempt, answers: Object.fromEntries(entries) }
}

function withGo(state: State, name: AttemptName, attempt: Attempt): State {
  return attempt === state.attempts[name]
    ? state
    : { ...state, attempts: { ...state.attempts, [name]: attempt } }
}
