import type { OptionKey, Question, Questions } from '@read-the-room/core'

export type AnsweredScene = { id: string; question: Question; chosen: OptionKey }

/** The scenes that have an answer, in the order of their track. */
export function answeredScenes(
  ids: string[],
  questions: Questions,
  chosen: Record<string, OptionKey>,
): AnsweredScene[] {
  return ids.flatMap((id) => {
    const question = questions[id]
    const key = Object.hasOwn(chosen, id) ? chosen[id] : undefined
    return question === undefined || key === undefined ? [] : [{ id, question, chosen: key }]
  })
}
