import { z } from 'zod'
import { limits } from '../limits.ts'
import { heading, label, plural, sentence, template } from './text.ts'

const fits = z.strictObject({ best: label, workable: label, backfires: label })

/** `quiz.yml`: the words of the quiz's own screens. */
export const quizSchema = z.strictObject({
  title: heading,
  intro: sentence,
  privacy: sentence,
  start: label,
  /** "Question {number} of {total}". */
  progress: template(limits.label, 'number', 'total'),
  check: label,
  next: label,
  /** The last question's way on. */
  finish: label,
  /** What a choice is called, by skill. */
  fits: z.strictObject({ act: fits, read: fits, recognise: fits }),
  yours: label,
  guidance: label,
  result: z.strictObject({
    heading,
    /** "You chose the best option in {best} of {total} scenes." */
    summary: plural(limits.sentence, 'best', 'total'),
    again: heading,
    nothing: sentence,
    practice: sentence,
    restart: label,
  }),
  lost: sentence,
})

export type Quiz = z.infer<typeof quizSchema>
