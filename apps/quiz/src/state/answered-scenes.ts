import { type Asked, type AskedOption, bestOf } from '@read-the-room/core'
import type { AskedById } from './tracks.ts'

/** A question with the option that was chosen, and the best one. */
export type AnsweredScene = { question: Asked; chosen: AskedOption; best: AskedOption }

/** The scenes that have an answer, in the order of their track. */
export function answeredScenes(
  ids: string[],
  questions: AskedById,
  answers: Record<string, string>,
): AnsweredScene[] {
  return ids.flatMap((id) => {
    const key = Object.hasOwn(answers, id) ? answers[id] : undefined
    return answeredScene(questions[id], key) ?? []
  })
}

/** In how many scenes the choice fits best. */
export function bestIn(scenes: AnsweredScene[]): number {
  return scenes.filter(({ chosen, best }) => chosen === best).length
}

/** An answer that is no option any more, since its question was rewritten, counts as none. */
export function answeredScene(
  question: Asked | undefined,
  key: string | undefined,
): AnsweredScene | undefined {
  const chosen = question?.options.find((option) => option.key === key)
  const best = question && bestOf(question)
  if (question === undefined || chosen === undefined || best === undefined) return undefined
  return { question, chosen, best }
}
