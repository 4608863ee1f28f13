import { z } from 'zod'
import { alike } from '../color/alike.ts'
import { hardestGround, isReadable, leastContrast, nearestReadable } from '../color/own-color.ts'
import { address } from '../fields/address.ts'
import { sheetName } from '../fields/sheet-name.ts'
import { text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { audiences, forms, papers } from '../model/terms.ts'

const sixDigits = /^#[0-9a-fA-F]{6}$/

const color = z
  .string()
  .regex(sixDigits, 'is no color: write # and six digits 0–9, a–f, in quotes')
  .refine((value) => !sixDigits.test(value) || isReadable(value), {
    error: ({ input }) => tooPale(String(input)),
  })

/** `workshop.yml`: whose workshop it is. Every line may be left out. */
export const workshopSchema = z.strictObject({
  /** Takes from the kit, key by key, whatever this folder leaves out. */
  extends: z.literal('read-the-room').optional(),
  /** Your organization's name: title slide, home page, foot of the quiz and of printed pages. */
  organization: text(limits.name).optional(),
  /** The event's name: title slide, home page. */
  event: text(limits.name).optional(),
  /** The day, as 2026-03-14; each language writes it its own way. */
  date: z.iso
    .date('is no day: write year-month-day, such as 2026-03-14')
    .refine(
      (day) => !/^(0\d|1[0-8])\d\d-/.test(day),
      'is no day of a workshop: write the year in full, such as 2026',
    )
    .optional(),
  /** Whom to ask, in one line: a name, an e-mail address, a room. Home page and guide. */
  contact: text(limits.heading).optional(),
  /** Whom to turn to when something goes wrong, in one line: slide, rule card, exit slip, checklist, quiz. */
  turnTo: text(limits.heading).optional(),
  /** Where the kit is published, https://…: the code that leads to the quiz. Ends with a slash. */
  address: address.optional(),
  /** Your logo, a file beside this one: SVG or PNG, at most 200 kB. */
  logo: z
    .string()
    .regex(/^[\p{L}\p{N}_][\p{L}\p{N}_. -]*\.(svg|png)$/iu, {
      error: 'is no picture beside this file: write its name, such as logo.svg or logo.png',
    })
    .optional(),
  /** Your colors for the two modes and for mixed moments; refused where they cannot be read. */
  colors: z
    .strictObject({
      networking: color.optional(),
      socializing: color.optional(),
      mixed: color.optional(),
    })
    .superRefine((own, context) => {
      for (const { role, message } of alike(own)) {
        context.addIssue({ code: 'custom', path: [role], message })
      }
    })
    .default({}),
  /** The run sheet to use, by its name in `run-sheets.yml`, such as 60 or 60-online. */
  length: sheetName.default('60'),
  /** Which form of the short quiz comes before the workshop; the other one comes after it. */
  firstForm: z.enum(forms).default('A'),
  /**
   * Whether the course in a learning system reports a score. Left out: no. The quiz is practice, and
   * whoever is graded looks for the answer, not at the room.
   */
  score: z.boolean({ error: 'is neither true nor false: write one of them' }).default(false),
  /** The language to start in, a folder beside this file. */
  locale: z.string().default('en'),
  /** The paper to print on: a4 or letter. */
  paper: z.enum(papers).default('a4'),
  /** Who takes part: scenarios for them come first, then those for everyone. Empty: all. */
  audience: z.array(z.enum(audiences)).default([]),
  /** The scenarios to use, by id and in this order, whoever takes part. Empty: by audience. */
  scenarios: z.array(z.string()).default([]),
})

export type Workshop = z.infer<typeof workshopSchema>

function tooPale(color: string): string {
  const { on, is } = hardestGround(color)
  // Rounded down: a contrast of 4.49 must not be told as the 4.5 that it lacks.
  const told = (Math.floor(is * 10) / 10).toFixed(1)
  return `${color} is too pale to read: ${told} to 1 on ${on}, where words need ${leastContrast}; the nearest that passes is "${nearestReadable(color)}"`
}
