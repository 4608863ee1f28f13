import type { Attempt } from './state.ts'

/** Where a person is in a way: at a question, at its reasons, or at the result. */
export type Position = { at: 'question' | 'reasons'; index: number; id: string } | { at: 'result' }

/** Never beyond the first question without an answer, whatever the content became since. */
export function position(ids: string[], attempt: Attempt): Position {
  const open = ids.findIndex((id) => !Object.hasOwn(attempt.answers, id))
  const index = open === -1 ? attempt.step : Math.min(attempt.step, open)
  const id = ids[index]
  if (id === undefined) return { at: 'result' }
  return { at: Object.hasOwn(attempt.answers, id) ? 'reasons' : 'question', index, id }
}

/** How many of a way's questions have an answer. */
export function answered(ids: string[], attempt: Attempt): number {
  return ids.filter((id) => Object.hasOwn(attempt.answers, id)).length
}
