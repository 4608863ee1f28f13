import { ways } from '../ways.ts'
import type { Answer, Go, State } from './state.ts'

/** Two tabs' states made one. The order does not matter, and merging again changes nothing. */
export function merge(one: State, other: State): State {
  return {
    seed: [one.seed, other.seed].toSorted()[0] ?? one.seed,
    goes: Object.fromEntries(
      ways.map((way) => [way, mergeGo(one.goes[way], other.goes[way])]),
    ) as State['goes'],
  }
}

/** A later round replaces an earlier one; within a round no answer is dropped. */
function mergeGo(one: Go, other: Go): Go {
  if (one.round !== other.round) return one.round > other.round ? one : other
  const answers = { ...one.answers }
  for (const [id, answer] of Object.entries(other.answers)) {
    answers[id] = earlier(answers[id], answer)
  }
  return { round: one.round, answers, step: Math.max(one.step, other.step) }
}

function earlier(one: Answer | undefined, other: Answer): Answer {
  if (one === undefined) return other
  if (one.at !== other.at) return one.at < other.at ? one : other
  return one.key < other.key ? one : other
}
