import type { Question, Questions } from '@read-the-room/core'

/** The ways into the questions, in the order of the first screen. */
export const ways = ['check', 'before', 'after', 'practice'] as const
export type Way = (typeof ways)[number]

/** The ids of each way, in the order of the content file. Every question belongs to one way. */
export type WayIds = Record<Way, string[]>

export function wayIds(questions: Questions): WayIds {
  const ids = (way: Way) => Object.keys(questionsOf(questions, way))
  return {
    check: ids('check'),
    before: ids('before'),
    after: ids('after'),
    practice: ids('practice'),
  }
}

/** The questions of one way. */
export function questionsOf(questions: Questions, way: Way): Questions {
  return Object.fromEntries(
    Object.entries(questions).filter(([, question]) => wayOf(question) === way),
  )
}

/** Form A's quick check is the quick check; its parallel twin is practice, as is all the rest. */
export function wayOf({ set, form }: Pick<Question, 'set' | 'form'>): Way {
  if (set === 'workshop') return form === 'A' ? 'before' : 'after'
  if (set === 'check' && form === 'A') return 'check'
  return 'practice'
}

/** Six questions take about four minutes: 40 seconds for a scene, its options and a reason. */
const secondsEach = 40

/** Minutes that a number of questions takes, at least one. */
export function minutesFor(count: number): number {
  return Math.max(1, Math.ceil((count * secondsEach) / 60))
}
