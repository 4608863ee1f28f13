import { z } from 'zod'
import { heading, label, list, sentence, template, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { answers } from '../model/terms.ts'

const field = z.strictObject({
  /** The question or the name of the field. */
  ask: text(limits.step),
  /** How it is answered: on writing lines, with one tick, or with one of the four kinds of moment. */
  answer: z.enum(answers),
  /** How many writing lines it has. */
  lines: z.int().min(1).max(6).optional(),
  /** What can be ticked, in order. */
  choices: list(limits.field, 2, 5).optional(),
})

const form = z.strictObject({
  title,
  /** Why it is asked and what happens with it, under the title. */
  intro: sentence,
  /** From top to bottom, by id. */
  fields: z.record(z.string(), field),
})

const line = z.strictObject({
  /** The name of the line: "Where we met". */
  label: text(limits.field),
  /** What to write there. */
  hint: text(limits.step),
  /** A line as somebody wrote it. */
  example: text(limits.line),
})

const sheet = z.strictObject({
  title,
  intro: sentence,
  /** The lines from top to bottom. */
  lines: z.array(line).min(3, 'has too few items: write at least 3').max(10),
})

const plan = z.strictObject({
  /** After "If": the moment in which the plan begins. */
  if: text(limits.step),
  /** After the word for "then": one thing to do. */
  do: text(limits.step),
})

/** `forms.yml`: what people fill in by hand. */
export const formsSchema = z.strictObject({
  plans: z.strictObject({
    title,
    intro: sentence,
    /** The two words that a plan is made of, as they stand before its lines. */
    if: label,
    do: label,
    /** Who will ask how it went, and when. */
    buddy: label,
    date: label,
    /** Heads of the two lists of examples. */
    asGuest: label,
    asHost: label,
    /** Plans for guests, and for those who invite. */
    guest: z.array(plan).min(4, 'has too few items: write at least 4').max(8),
    host: z.array(plan).min(2, 'has too few items: write at least 2').max(5),
  }),
  /** The follow-up clinic: a note in four lines, the social note, and what to do in pairs. */
  clinic: z.strictObject({
    title,
    intro: sentence,
    /** Four lines to a contact. */
    contact: sheet,
    /** Three lines to a host or a friend. */
    social: sheet,
    /** What two people do with their drafts. */
    swap: list(limits.step, 2, 4),
  }),
  /** How to write an invitation that says what kind of event it is. */
  invitation: sheet,
  /** At the end of the workshop, one slip for all; no names. */
  exit: form,
  /** For whoever watches while two others practice. */
  watcher: form,
  /** Three to four weeks later. */
  later: form,
  /** Counting by hand: numbers only, and none for fewer than five people. */
  tally: z.strictObject({
    title,
    intro: sentence,
    /** The rule about small groups. */
    rule: sentence,
    /** Words for the head of the sheet. */
    present: label,
    returned: label,
    /** Heads of the columns. */
    count: label,
    total: label,
    /** Heads of the parts that are counted. */
    parts: z.strictObject({
      votes: heading,
      before: heading,
      after: heading,
      exit: heading,
      later: heading,
    }),
    /** Beside a question: "{number} chose the best option". */
    question: template(limits.field, 'number'),
  }),
})

export type Field = z.infer<typeof field>
export type Plan = z.infer<typeof plan>
export type WritingSheet = z.infer<typeof sheet>
export type Forms = z.infer<typeof formsSchema>
