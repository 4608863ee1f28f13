import type { Asked, Kit, Skill } from '@read-the-room/core'
import type { Attempt } from '../state/state.ts'
import { questionsOf, type Track, tracks } from '../state/tracks.ts'

/** A question of a track, and those that come before it there. */
export type Spot = { track: Track; question: Asked; before: Asked[]; contrast: boolean }

/** Every question at its place. */
export function spotsIn(kit: Kit): Spot[] {
  return tracks.flatMap((track) =>
    Object.values(questionsOf(kit, track)).map((question, index, all) => ({
      track,
      question,
      before: all.slice(0, index),
      contrast: all[index - 1]?.group === question.group,
    })),
  )
}

/** Where a form of question tells its reasons at once: in contrast to another one, if any is. */
export function spotOf(kit: Kit, skill: Skill): Spot | undefined {
  const spots = spotsIn(kit).filter(
    ({ track, question }) => track !== 'before' && question.skill === skill,
  )
  return spots.find(({ contrast }) => contrast) ?? spots[0]
}

/** An attempt in which questions were answered and left; `pick` says with which option. */
export function attemptOf(questions: Asked[], pick: (index: number) => number = () => 0): Attempt {
  const answers = questions.map(({ id, options }, index) => {
    const key = options[pick(index) % options.length]?.key ?? ''
    return [id, { key, at: 1, seen: true }] as const
  })
  return { round: 0, answers: Object.fromEntries(answers) }
}

/** The same attempt with one more answer, whose reasons are open. */
export function withReasons(attempt: Attempt, { id, options }: Asked, best: boolean): Attempt {
  const key = options.find(({ fit }) => (fit === 'best') === best)?.key ?? ''
  return { ...attempt, answers: { ...attempt.answers, [id]: { key, at: 1, seen: false } } }
}
