import { z } from 'zod'
import { limits } from '../limits.ts'
import { label, template, text, title } from './text.ts'

const tag = text(limits.tag)

/** `cards.yml`: the words on the cards that are not the model's own. */
export const cardsSchema = z.strictObject({
  /** Title of the comparison cards' files. */
  comparison: title,
  /** Title of the scenario cards' files. */
  scenarios: title,
  /** What the three small pictures on the back of a comparison card stand for. */
  do: tag,
  avoid: tag,
  say: tag,
  /** Head of the line that mends a misstep. */
  repair: label,
  /** Which card of a set it is: "{number} of {total}". */
  number: template(limits.tag, 'number', 'total'),
  /** Something to say aloud, in the language's own quotation marks: "“{text}”". */
  quote: template(limits.tag, 'text'),
  /** Heads on a scenario card. */
  signs: label,
  next: label,
  discuss: label,
})

export type Cards = z.infer<typeof cardsSchema>
