import { z } from 'zod'
import { limits } from '../limits.ts'
import { label, template, title } from './text.ts'

/** `cards.yml`: the words on the cards that are not the model's own. */
export const cardsSchema = z.strictObject({
  /** Title of the comparison cards' files. */
  comparison: title,
  /** Heads on the back of a comparison card. */
  do: label,
  avoid: label,
  say: label,
  repair: label,
  /** Foot of a comparison card: "Read the Room · card {number} of {total}". */
  foot: template(limits.title, 'number', 'total'),
  /** Heads on a scenario card. */
  next: label,
  discuss: label,
})

export type Cards = z.infer<typeof cardsSchema>
