import { pluralize } from '@read-the-room/core'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { LaterWords } from '../words/words.ts'

/** A result in plain sentences, for a text file and a picture. */
export type Summary = {
  title: string
  sentence: string
  /** Heading over the scenes, or the sentence that says there are none. */
  again: string
  scenes: {
    scene: string
    /** What it asked for, where questions of one form ask for more than one thing. */
    asked?: string | undefined
    fit: string
    best: string
    reason: string
  }[]
  practice: string
}

export function summarize(words: LaterWords, title: string, scenes: AnsweredScene[]): Summary {
  const { quiz, result, locale } = words
  const again = scenes.filter(({ chosen }) => chosen.fit !== 'best')
  const total = scenes.length
  const best = total - again.length
  return {
    title: `${quiz.title} · ${title}`,
    sentence: pluralize(result.summary, total, locale, { best, total }),
    again: again.length === 0 ? result.nothing : result.again,
    scenes: again.map(({ question, best }) => ({
      scene: question.sentences.join(' '),
      asked: question.question ?? question.wish,
      fit: quiz.fits[question.skill].best,
      best: best.text,
      reason: best.reason,
    })),
    practice: result.practice,
  }
}

/** The summary as a text file. */
export function toText({ title, sentence, again, scenes, practice }: Summary): string {
  const parts = scenes.map(({ scene, asked, fit, best, reason }) => [
    scene,
    ...(asked === undefined ? [] : [asked]),
    `${fit}: ${best}`,
    reason,
  ])
  return `${[[title], [sentence], [again], ...parts, [practice]]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
