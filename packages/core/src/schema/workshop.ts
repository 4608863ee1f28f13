import { z } from 'zod'
import { audiences, lengths, papers } from '../terms.ts'
import { title } from './text.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'is no colour: write # and six digits 0–9, a–f')

/** `workshop.yml`: whose workshop it is. Every line may be left out. */
export const workshopSchema = z.strictObject({
  /** Takes from the kit, key by key, whatever this folder leaves out. */
  extends: z.literal('read-the-room').optional(),
  /** Your organisation's name: title slide, home page, foot of the cards. */
  organisation: title.optional(),
  /** The event's name: title slide, home page. */
  event: title.optional(),
  /** Where the kit is published, https://…: the code that leads to the quiz. */
  address: z.url({ protocol: /^https?$/, error: 'is no address: write https://…' }).optional(),
  /** Your colours for the two modes and for mixed moments. */
  colours: z
    .strictObject({
      networking: colour.optional(),
      socializing: colour.optional(),
      mixed: colour.optional(),
    })
    .default({}),
  /** Minutes of the workshop: 45, 60 or 90. */
  length: z.literal(lengths).default(60),
  /** The language to start in, a folder beside this file. */
  locale: z.string().default('en'),
  /** The paper to print on: a4 or letter. */
  paper: z.enum(papers).default('a4'),
  /** Who takes part: scenarios for them come first. Empty: all. */
  audience: z.array(z.enum(audiences)).default([]),
})

export type Workshop = z.infer<typeof workshopSchema>
