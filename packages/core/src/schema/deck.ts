import { z } from 'zod'
import { limits } from '../limits.ts'
import { dimensionIds } from '../terms.ts'
import { claim } from './claim.ts'
import { heading, label, list, sentence, template, text, title } from './text.ts'

/** `deck.yml`: the words of the slides that are not the model's own. */
export const deckSchema = z.strictObject({
  title,
  /** Under the title. */
  subtitle: sentence,
  why: z.strictObject({ heading, claims: z.array(claim).min(2).max(4), aim: sentence }),
  /** Above a comparison slide: "Dimension {number} of {total}". */
  dimension: template(limits.label, 'number', 'total'),
  /** Heads of the comparison table. */
  columns: z.strictObject({ networking: label, socializing: label }),
  /** One practice slide per dimension: the scenario that is talked over. */
  practice: z.strictObject({
    kicker: label,
    /** What the room does with the scenario. */
    task: sentence,
    /** Which scenario each dimension practises on: an id of `scenarios.yml`. */
    scenarios: z.record(z.enum(dimensionIds), z.string()),
  }),
  /** The slide that says what to do in each kind of moment. */
  act: z.strictObject({ heading }),
  close: z.strictObject({ heading, points: list(limits.sentence, 2, 4), link: label }),
  /** Words of the slide's foot and of the controls. */
  foot: text(limits.label),
})

export type Deck = z.infer<typeof deckSchema>
