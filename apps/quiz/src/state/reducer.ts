import type { OptionKey } from '@read-the-room/core'
import type { Way } from '../ways.ts'
import { merge } from './merge.ts'
import { freshGo, freshState, type Go, type State } from './state.ts'

export type Action =
  | { type: 'answer'; way: Way; id: string; key: OptionKey; at: number }
  | { type: 'next'; way: Way; from: number }
  | { type: 'restart'; way: Way }
  /** What another tab or an earlier visit left in storage. */
  | { type: 'heard'; state: State }
  | { type: 'forget'; seed: string }

/** All that can happen to the answers. The same action twice changes nothing more. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'answer':
      return withGo(state, action.way, answer(state.goes[action.way], action))
    case 'next':
      return withGo(state, action.way, next(state.goes[action.way], action.from))
    case 'restart':
      return withGo(state, action.way, { ...freshGo, round: state.goes[action.way].round + 1 })
    case 'heard':
      return merge(state, action.state)
    case 'forget':
      return freshState(action.seed)
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

function withGo(state: State, way: Way, go: Go): State {
  return go === state.goes[way] ? state : { ...state, goes: { ...state.goes, [way]: go } }
}
