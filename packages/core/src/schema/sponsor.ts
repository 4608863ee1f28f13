import { z } from 'zod'
import { claim } from '../fields/claim.ts'
import { sheetName } from '../fields/sheet-name.ts'
import { heading, label, list, sentence, template, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const part = (least: number, most: number) =>
  z.strictObject({ heading, points: list(limits.sentence, least, most) })

const objective = z.strictObject({
  /** What people can do. */
  text: sentence,
  /** How one sees in the room that they can. */
  shows: sentence,
  /** The blocks that practice it, in one length or another: ids of `activities.yml`. */
  blocks: z.array(z.string()).min(1, 'names no block: write at least one'),
  /** The lengths that promise it: names of run sheets. */
  sheets: z.array(sheetName).min(1, 'names no length: write at least one'),
})

/** `sponsor.yml`: one page for whoever pays for the hour. */
export const sponsorSchema = z.strictObject({
  title,
  intro: text(limits.paragraph),
  /** What people can do afterwards. */
  objectives: z.strictObject({
    heading,
    points: z.array(objective).min(3).max(8),
    /** After an objective: the lengths that promise it. */
    lengths: template(limits.label, 'lengths'),
  }),
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

export type Objective = z.infer<typeof objective>
export type Sponsor = z.infer<typeof sponsorSchema>
