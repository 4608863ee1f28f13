import type { Question, Questions } from '@read-the-room/core'

/** The tracks into the questions, in the order of the first screen. */
export const tracks = ['check', 'before', 'after', 'practice'] as const
export type Track = (typeof tracks)[number]

/** The ids of each track, in the order of the content file. Every question belongs to one track. */
export type TrackIds = Record<Track, string[]>

export function trackIds(questions: Questions): TrackIds {
  const ids = (track: Track) => Object.keys(questionsOf(questions, track))
  return {
    check: ids('check'),
    before: ids('before'),
    after: ids('after'),
    practice: ids('practice'),
  }
}

/** The questions of one track. */
export function questionsOf(questions: Questions, track: Track): Questions {
  return Object.fromEntries(
    Object.entries(questions).filter(([, question]) => trackOf(question) === track),
  )
}

/** Form A's quick check is the quick check; its parallel twin is practice, as is all the rest. */
export function trackOf({ set, form }: Pick<Question, 'set' | 'form'>): Track {
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
