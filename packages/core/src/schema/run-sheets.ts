import { z } from 'zod'
import { label, list, sentence, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { beats } from '../model/terms.ts'

const wholeMinutes = z.int('should be whole minutes').min(1, 'should be at least 1 minute')

const minutes = wholeMinutes.max(90)

/** Minutes that may be none. */
const someMinutes = z.int('should be whole minutes').min(0).max(90)

const script = z.strictObject({
  /** What to say, by the place in the block; one item is one breath. Rounds say theirs each time. */
  say: z.partialRecord(z.enum(beats), list(limits.paragraph, 1, 6)),
  /** Questions to ask the room once it has done its part. */
  debrief: list(limits.sentence, 0, 4),
  /** What can go wrong, and what to do then. */
  trouble: z
    .array(z.strictObject({ if: sentence, do: sentence }))
    .max(4, 'has too many items: keep at most 4'),
  /** How to do the block in its least minutes. */
  shorter: sentence,
  /** What differs on a video call, and what a second person does there. */
  online: list(limits.sentence, 0, 4).default([]),
})

const block = z.strictObject({
  /** A talk or an activity of `activities.yml`, and a script below. */
  id: z.string(),
  /** Planned minutes, all of it. */
  minutes,
  /** Least minutes: with fewer it does more harm than good. */
  least: minutes,
  /** Minutes of these in which the facilitator talks; they carry the words at 130 a minute. */
  talk: someMinutes,
  /** Minutes of each step of the activity, by step id; a repeated step counts in every round, or has a list with the minutes of each round. */
  steps: z
    .record(
      z.string(),
      z.union([minutes, z.array(someMinutes)], 'should be whole minutes, or a list of them'),
    )
    .optional(),
  /** How often the repeated steps are done. Left out: once for each scenario or question. */
  rounds: z.int().min(1).max(6).optional(),
  /** Scenarios that are read aloud here, in order: ids of `scenarios.yml`. */
  scenarios: z.array(z.string()).default([]),
  /** Those of them that are voted on unseen: cards lie face down, and somebody else counts. */
  covered: z.array(z.string()).default([]),
  /** Sorting cards on each table: ids of `sorting.yml`. */
  cards: z.array(z.string()).default([]),
  /**
   * Questions of the quiz that everybody answers with fingers, in order, such as the rooms of a
   * family: the id in `questions.yml`, a hyphen, and the question, version or room.
   */
  questions: z.array(z.string()).default([]),
})

const sheet = z.strictObject({
  /** What it is called: lists of lengths, run sheet, guide. */
  name: label,
  /** How long it takes: the planned minutes and the reserve add up to it. */
  minutes: wholeMinutes.max(240),
  /** Held on a video call: activities show their `online` words. */
  online: z.boolean().default(false),
  /** What this length is for. */
  for: sentence,
  /** What it needs beside what every length does, such as files to share. */
  prepare: list(limits.sentence, 0, 6).default([]),
  /** In order. */
  blocks: z.array(block).min(1, 'has no block: write at least one'),
  /** Minutes that belong to nothing yet: at least 8 % of the length. */
  reserve: minutes,
  /** What to bring down to its least minutes first, by block id. */
  shorten: z.array(z.string()),
  /** What to leave out once nothing is left to shorten, by block id. */
  drop: z.array(z.string()),
})

const occasion = z.strictObject({
  /** When: "A week before". */
  when: label,
  /** What to do then, in order. */
  tasks: list(limits.sentence, 1, 8),
})

/** `run-sheets.yml`: the facilitator's side of the workshop. Never reaches `public/`. */
export const runSheetsSchema = z.strictObject({
  /** What to prepare, from the first occasion to the last. */
  preparation: z.array(occasion).min(2, 'has too few items: write at least 2'),
  /** On the chairs or by link, before the clock starts. */
  arrival: z.strictObject({
    /** Doors open this many minutes before the start. */
    minutes,
    /** What to say to those who come in. */
    say: text(limits.paragraph),
    /** What to say where the slide shows what holds in this room. */
    rules: sentence,
    tasks: list(limits.sentence, 1, 4),
    /** The same on a video call. */
    online: z.strictObject({ say: text(limits.paragraph), tasks: list(limits.sentence, 1, 4) }),
  }),
  /** What to say and what to watch, by block id: written once for all lengths. */
  scripts: z.record(z.string(), script),
  /** The workshop in each length, by a name that becomes part of file names: mostly its minutes. */
  sheets: z
    .record(z.string(), sheet)
    .refine((sheets) => Object.keys(sheets).length > 0, 'has no run sheet: write at least one'),
  /** What follows in the weeks after. */
  after: z.array(occasion).min(2, 'has too few items: write at least 2'),
})

export type Script = z.infer<typeof script>
export type Block = z.infer<typeof block>
export type RunSheet = z.infer<typeof sheet>
export type Occasion = z.infer<typeof occasion>
export type RunSheets = z.infer<typeof runSheetsSchema>
