import type { DimensionId, OptionKey, Sign } from '@read-the-room/core'
import { merge } from './merge.ts'
import { freshGo, freshState, type Go, type GoName, type State } from './state.ts'

export type Action =
  | { type: 'seed'; seed: string }
  | { type: 'answer'; go: GoName; id: string; key: OptionKey; at: number }
  | { type: 'next'; go: GoName; from: number }
  | { type: 'restart'; go: GoName }
  /** Answers that a link carries, for a go that has none of its own. */
  | { type: 'carry'; go: GoName; answers: Record<string, OptionKey> }
  | { type: 'sign'; dimension: DimensionId; sign: Sign; at: number }
  | { type: 'turn'; step: number; at: number }
  | { type: 'clear moment'; at: number }
  | { type: 'plan'; choice: number; at: number }
  /** What another tab or an earlier visit left in storage. */
  | { type: 'heard'; state: State }
  | { type: 'forget' }

/** All that can happen to the answers. The same action twice changes nothing more. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'seed':
      return state.seed === '' ? { ...state, seed: action.seed } : state
    case 'answer':
      return withGo(state, action.go, answer(state.goes[action.go], action))
    case 'next':
      return withGo(state, action.go, next(state.goes[action.go], action.from))
    case 'restart':
      return withGo(state, action.go, { ...freshGo, round: state.goes[action.go].round + 1 })
    case 'carry':
      return withGo(state, action.go, carry(state.goes[action.go], action.answers))
    case 'sign': {
      const { at, dimension, sign } = action
      const signs = { ...state.moment.signs, [dimension]: sign }
      return { ...state, moment: { ...state.moment, at, signs } }
    }
    case 'turn':
      return { ...state, moment: { ...state.moment, at: action.at, step: action.step } }
    case 'clear moment':
      return { ...state, moment: { at: action.at, signs: {}, step: 0 } }
    case 'plan':
      return { ...state, plan: { at: action.at, choice: action.choice } }
    case 'heard':
      return merge(state, action.state)
    case 'forget':
      return freshState
    default:
      throw new TypeError(`unknown action: ${JSON.stringify(action satisfies never)}`)
  }
}

/** A first answer stands: a double tap or a second look cannot change it. */
function answer(go: Go, { id, key, at }: { id: string; key: OptionKey; at: number }): Go {
  if (Object.hasOwn(go.answers, id)) return go
  return { ...go, answers: { ...go.answers, [id]: { key, at } } }
}

/** Goes on only from where the person is, so that a double tap skips nothing. */
function next(go: Go, from: number): Go {
  return go.step === from ? { ...go, step: from + 1 } : go
}

function carry(go: Go, answers: Record<string, OptionKey>): Go {
  if (Object.keys(go.answers).length > 0) return go
  const entries = Object.entries(answers).map(([id, key]) => [id, { key, at: 0 }])
  return { ...go, answers: Object.fromEntries(entries), step: entries.length }
}

function withGo(state: State, name: GoName, go: Go): State {
  return go === state.goes[name] ? state : { ...state, goes: { ...state.goes, [name]: go } }
}
