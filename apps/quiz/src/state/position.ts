import type { Attempt } from './state.ts'

/** Where a person is in a way: at a question, at its reasons, or at the result. */
export type Position = { at: 'question' | 'reasons'; index: number; id: string } | { at: 'result' }

/**
 * The first question without an answer, or whose reasons were not left yet, whatever the content
 * became since: answers to questions that are no more lead nowhere.
 */
export function position(ids: string[], { answers }: Attempt): Position {
  const index = ids.findIndex((id) => !Object.hasOwn(answers, id) || answers[id]?.seen !== true)
  const id = ids[index]
  if (id === undefined) return { at: 'result' }
  return { at: Object.hasOwn(answers, id) ? 'reasons' : 'question', index, id }
}

/** How many of a way's questions have an answer. */
export function answered(ids: string[], attempt: Attempt): number {
  return ids.filter((id) => Object.hasOwn(attempt.answers, id)).length
}
