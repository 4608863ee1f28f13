import { z } from 'zod'
import { limits } from '../limits.ts'
import { list, text } from './text.ts'

const note = text(limits.note)

/** `facilitator.yml`: what participants never receive: notes, preparation, discussion keys. */
export const facilitatorSchema = z.strictObject({
  /** What to prepare, in the order in which to do it. */
  preparation: list(limits.sentence, 3, 14),
  /** Speaker notes, by slide. */
  notes: z.strictObject({
    title: note,
    why: note,
    rule: note,
    act: note,
    close: note,
    compare: z.strictObject({
      purpose: note,
      setting: note,
      interaction: note,
      outcome: note,
    }),
    practice: z.strictObject({
      purpose: note,
      setting: note,
      interaction: note,
      outcome: note,
    }),
  }),
  /** What to listen for when a scenario is talked over, by scenario id. */
  keys: z.record(z.string(), note),
})

export type Facilitator = z.infer<typeof facilitatorSchema>
