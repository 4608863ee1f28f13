import { z } from 'zod'
import { heading, sentence, story, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { audiences, kinds, signs } from '../model/terms.ts'

const sign = z.strictObject({
  /** What the sign points to: networking, both, socializing or none. */
  points: z.enum(signs),
  /** The sign in words; for `none`, what is not said or shown. */
  text: text(limits.quote),
})

const scenario = z.strictObject({
  title: heading,
  /** At most 60 words, present tense. */
  story: story,
  signs: z.strictObject({ purpose: sign, setting: sign, interaction: sign, outcome: sign }),
  /** What kind of moment the signs make; must agree with the reading rule. */
  kind: z.enum(kinds),
  /** A sound next step. */
  next: sentence,
  /** A question to talk over. */
  discuss: sentence,
  /** Who it speaks to. */
  audience: z.array(z.enum(audiences)).min(1, 'names no audience: write at least one'),
  /** The picture of the room in words, where `rooms.yml` has a plan of the same id. */
  plan: sentence.optional(),
})

/** `scenarios.yml`: moments to read together, by id. */
export const scenariosSchema = z.record(z.string(), scenario)

export type Scenario = z.infer<typeof scenario>
export type Scenarios = z.infer<typeof scenariosSchema>
