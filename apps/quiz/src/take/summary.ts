import { pluralize } from '@read-the-room/core'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'

/** A result in plain sentences, for a text file and a picture. */
export type Summary = {
  title: string
  sentence: string
  /** Heading over the scenes, or the sentence that says there are none. */
  again: string
  scenes: { scene: string; fit: string; best: string; reason: string }[]
  practice: string
}

export function summarize(words: Words, title: string, scenes: AnsweredScene[]): Summary {
  const { quiz, locale } = words
  const again = scenes.filter(({ chosen }) => chosen.fit !== 'best')
  const best = scenes.length - again.length
  return {
    title: `${quiz.title} · ${title}`,
    sentence: pluralize(quiz.result.summary, best, locale, { best, total: scenes.length }),
    again: again.length === 0 ? quiz.result.nothing : quiz.result.again,
    scenes: again.map(({ question, best }) => ({
      scene: question.sentences.join(' '),
      fit: quiz.fits[question.skill].best,
      best: best.text,
      reason: best.reason,
    })),
    practice: quiz.result.practice,
  }
}

/** The summary as a text file. */
export function toText({ title, sentence, again, scenes, practice }: Summary): string {
  const parts = scenes.map(({ scene, fit, best, reason }) => [scene, `${fit}: ${best}`, reason])
  return `${[[title], [sentence], [again], ...parts, [practice]]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
