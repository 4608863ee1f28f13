import { z } from 'zod'
import { list, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const pole = z.strictObject({
  /** The pole in one line: cards, slides, guidance. */
  headline: text(limits.headline),
  /** What the pole is about, in a sentence or two: the facilitator's notes. */
  summary: text(limits.summary),
  /** What shows it, strongest first: cards and slides show the first three. */
  signs: list(limits.sign, 4, 6),
  /** What helps, most useful first: the card shows the first two. */
  do: list(limits.item, 3, 5),
  /** What to leave, most harmful first: the card shows the first. */
  avoid: list(limits.item, 2, 4),
  /** What people usually wear, where the dimension asks about it: the card. It is a custom, no sign. */
  wear: text(limits.item).optional(),
  /** Things to say aloud, shortest first: the card shows the first two. */
  phrases: list(limits.item, 3, 5),
})

const dimension = z.strictObject({
  /** The dimension's name: headings everywhere. */
  title,
  /** The question to ask oneself: slide title, card heading, quiz guidance. */
  question: text(limits.question),
  networking: pole,
  socializing: pole,
  /** Common mistakes: the facilitator's notes. */
  mistakes: list(limits.line, 3, 3),
  /** Lines that mend a misstep: the facilitator's notes; the card shows the first. */
  repairs: list(limits.item, 2, 3),
})

/** `dimensions.yml`: the four dimensions, each with both poles. */
export const dimensionsSchema = z.strictObject({
  purpose: dimension,
  setting: dimension,
  interaction: dimension,
  outcome: dimension,
})

export type Pole = z.infer<typeof pole>
export type Dimension = z.infer<typeof dimension>
export type Dimensions = z.infer<typeof dimensionsSchema>
