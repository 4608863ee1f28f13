import type { Asked } from '@read-the-room/core'
import type { Answers, Attempt } from './state.ts'

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

/** The answers of the last round that was finished: starting again does not take them away. */
export function finished(ids: string[], { answers, aside = {} }: Attempt): Answers | undefined {
  return [answers, aside].find((given) => ids.every((id) => Object.hasOwn(given, id)))
}

/** The option of a question that is chosen and not checked yet, if it is still one. */
export function draftOf({ id, options }: Asked, { draft }: Attempt): string | undefined {
  return draft?.id === id ? options.find(({ key }) => key === draft.key)?.key : undefined
}

/** Whether all answers were put aside, and none was given since: until then they can come back. */
export function canComeBack({ answers, aside }: Attempt): boolean {
  return aside !== undefined && Object.keys(answers).length === 0
}
