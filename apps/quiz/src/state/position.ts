import type { Go } from './state.ts'

/** Where a person is in a way: at a question, at its reasons, or at the result. */
export type Position = { at: 'question' | 'reasons'; index: number; id: string } | { at: 'result' }

/** Never beyond the first question without an answer, whatever the content became since. */
export function position(ids: string[], go: Go): Position {
  const open = ids.findIndex((id) => !Object.hasOwn(go.answers, id))
  const index = open === -1 ? go.step : Math.min(go.step, open)
  const id = ids[index]
  if (id === undefined) return { at: 'result' }
  return { at: Object.hasOwn(go.answers, id) ? 'reasons' : 'question', index, id }
}

/** How many of a way's questions have an answer. */
export function answered(ids: string[], go: Go): number {
  return ids.filter((id) => Object.hasOwn(go.answers, id)).length
}
