import { z } from 'zod'
import { label, list, sentence, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { beats, lengths } from '../model/terms.ts'

const minutes = z.int('should be whole minutes').min(1, 'should be at least 1 minute').max(90)

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
})

const block = z.strictObject({
  /** A talk or an activity of `activities.yml`, and a script below. */
  id: z.string(),
  /** Planned minutes, all of it. */
  minutes,
  /** Least minutes: with fewer it does more harm than good. */
  least: minutes,
  /** Minutes of these in which the facilitator talks; they carry the words at 130 a minute. */
  talk: z.int('should be whole minutes').min(0).max(90),
  /** Minutes of each step of the activity, by step id; a repeated step counts in every round. */
  steps: z.record(z.string(), minutes).optional(),
  /** How often the repeated steps are done. Left out: once for each scenario. */
  rounds: z.int().min(1).max(6).optional(),
  /** Scenarios that are read aloud here, in order: ids of `scenarios.yml`. */
  scenarios: z.array(z.string()).default([]),
  /** Sorting cards on each table: ids of `sorting.yml`. */
  cards: z.array(z.string()).default([]),
})

const sheet = z.strictObject({
  /** What this length is for. */
  for: sentence,
  /** In order. Planned minutes and the reserve add up to the length. */
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
    tasks: list(limits.sentence, 1, 4),
  }),
  /** What to say and what to watch, by block id: written once for all lengths. */
  scripts: z.record(z.string(), script),
  /** The lengths, in minutes. */
  sheets: z.strictObject({ [lengths[0]]: sheet, [lengths[1]]: sheet, [lengths[2]]: sheet }),
  /** What follows in the weeks after. */
  after: z.array(occasion).min(2, 'has too few items: write at least 2'),
})

export type Script = z.infer<typeof script>
export type Block = z.infer<typeof block>
export type RunSheet = z.infer<typeof sheet>
export type Occasion = z.infer<typeof occasion>
export type RunSheets = z.infer<typeof runSheetsSchema>
