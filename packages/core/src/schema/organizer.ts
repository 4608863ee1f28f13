import { z } from 'zod'
import { claim } from '../fields/claim.ts'
import { heading, label, list, sentence, template, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const part = z.strictObject({ heading, points: list(limits.sentence, 1, 7) })

/** The name of a column over cells that are filled in by hand. */
const column = text(limits.label)

const page = z.strictObject({
  title,
  intro: sentence,
  /** Two and two side by side. */
  parts: z.array(part).min(2, 'has too few items: write at least 2').max(6),
})

const level = z.strictObject({
  /** Its name, in a word. */
  name: label,
  /** What one wants to know. */
  question: text(limits.line),
  /** What in the kit answers it. */
  use: text(limits.line),
  /** When that is asked. */
  when: label,
})

const departure = z.strictObject({
  /** What the article says. */
  article: text(limits.line),
  /** What the kit says instead, and why. */
  kit: text(limits.reason),
  /** What that rests on: ids of `sources.yml`. */
  sources: z.array(z.string()).max(3).default([]),
})

/** `organizer.yml`: pages for those who buy, announce, lead, watch and weigh the workshop. */
export const organizerSchema = z.strictObject({
  /** What people read before the day: two texts to copy, and a sign for the door. */
  announcement: z.strictObject({
    title,
    intro: sentence,
    /** The invitation, and the entry in a calendar. What stands in brackets is filled in. */
    invitation: part,
    calendar: part,
    door: z.strictObject({
      /** What it is, large, under the kit's name. */
      text: sentence,
      /** For whoever stands before it. */
      points: list(limits.line, 1, 3),
      /** Written by hand: the times, the room. */
      fields: list(limits.tag, 2, 3),
    }),
  }),
  /** Names, for whoever has to count hours: kept apart from all answers. */
  attendance: z.strictObject({
    title,
    intro: text(limits.reason),
    columns: z.array(column).length(3),
  }),
  /** For those whose people take part, with a talk some weeks later. */
  manager: page.extend({
    /** The talk, step by step. */
    talk: part,
  }),
  /** For those who lead the workshop for the first time. */
  briefing: page,
  /** What somebody who watches looks for. */
  observation: z.strictObject({
    title,
    intro: sentence,
    columns: z.array(column).length(4),
    /** What can be seen or heard. */
    rows: list(limits.step, 6, 14),
  }),
  /** Four levels on which one can see whether it was worth it. */
  evaluation: z.strictObject({
    title,
    intro: sentence,
    columns: z.array(column).length(4),
    levels: z.strictObject({ reaction: level, learning: level, behavior: level, results: level }),
    /** How far such figures go. */
    limits: part,
    /** Why the slip asks what people will use. */
    claim,
  }),
  /** One line a session, and the sums. */
  sessions: z.strictObject({
    title,
    intro: text(limits.reason),
    /** The first one names the session. */
    columns: z.array(text(limits.field)).min(5).max(8),
    sum: label,
  }),
  /** Timings and slips of three sessions: with them the workshop is piloted. */
  observer: z.strictObject({
    title,
    intro: text(limits.reason),
    /** Over the blocks, and over their minutes in a session. */
    block: column,
    planned: template(limits.label, 'number'),
    real: template(limits.label, 'number'),
    /** Over what the slips say, and over a session. */
    slips: column,
    session: template(limits.label, 'number'),
    rows: list(limits.field, 4, 8),
    /** Over the lines for what should change. */
    change: sentence,
  }),
  /** Where the kit says something else than the article it is built on. */
  departures: z.strictObject({
    title,
    intro: sentence,
    /** Heads of the two columns. */
    article: column,
    kit: column,
    rows: z.array(departure).min(4, 'has too few items: write at least 4').max(12),
  }),
})

export type Organizer = z.infer<typeof organizerSchema>
