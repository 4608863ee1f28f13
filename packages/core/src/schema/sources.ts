import { z } from 'zod'
import { sentence, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const source = z.strictObject({
  /** What it supports, in our words and no stronger than it. */
  claim: sentence,
  /** What it does not show. */
  limit: sentence,
  /** The full reference. */
  citation: text(limits.citation),
  /** A DOI that was checked, such as 10.1126/science.abl4476; left out otherwise. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is no DOI: it starts with 10. and has a slash')
    .optional(),
})

/** `sources.yml`: what the kit's claims rest on, by id. */
export const sourcesSchema = z.record(z.string(), source)

export type Source = z.infer<typeof source>
export type Sources = z.infer<typeof sourcesSchema>
