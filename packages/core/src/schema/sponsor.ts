import { z } from 'zod'
import { claim } from '../fields/claim.ts'
import { heading, label, list, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const part = (least: number, most: number) =>
  z.strictObject({ heading, points: list(limits.sentence, least, most) })

/** `sponsor.yml`: one page for whoever pays for the hour. */
export const sponsorSchema = z.strictObject({
  title,
  intro: text(limits.paragraph),
  /** What people can do afterwards. */
  objectives: part(6, 8),
  /** A table of what is known. Each limit is that of the source, in `sources.yml`. */
  known: z.strictObject({
    heading,
    /** Over the findings. */
    finding: label,
    /** Over their limits. */
    limit: label,
    findings: z.array(claim).min(3).max(6),
  }),
  /** What nobody has shown. */
  unknown: part(2, 5),
  /** Minutes, people, rooms, paper and money. */
  cost: part(3, 6),
  /** What is kept of whom, and what is not. */
  privacy: part(2, 5),
  /** How to tell whether it was worth it. */
  results: part(2, 4),
  /** What may be changed, and what should stay. */
  edit: part(2, 5),
})

export type Sponsor = z.infer<typeof sponsorSchema>
