import { z } from 'zod'
import { limits } from '../limits.ts'
import { heading, label, sentence, text } from './text.ts'

const door = z.strictObject({
  heading: label,
  text: sentence,
  link: label,
  /** What the picture shows, for those who do not see it. */
  picture: text(limits.sentence),
})

/** `site.yml`: the words of the home page and of the facilitator's home. */
export const siteSchema = z.strictObject({
  title: label,
  /** The page in one line: under the title and in search results. */
  description: sentence,
  doors: z.strictObject({ present: door, quiz: door, cards: door }),
  /** The four questions of the model. */
  model: z.strictObject({ heading, intro: sentence }),
  /** A moment to look at, with its plan: an id of `scenarios.yml`. */
  moment: z.strictObject({ heading, scenario: z.string() }),
  papers: z.strictObject({ a4: label, letter: label }),
  facilitator: z.strictObject({
    heading,
    intro: sentence,
    deck: label,
    preparation: heading,
    notes: heading,
    keys: heading,
    answers: heading,
  }),
  privacy: sentence,
  licence: sentence,
})

export type Site = z.infer<typeof siteSchema>
