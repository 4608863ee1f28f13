import { z } from 'zod'
import { list, sentence, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const step = z.strictObject({
  /** The step in words; it works with voices, hands and paper alone. */
  text: text(limits.step),
  /** How to do the same step with a phone, for those who like to. */
  phone: text(limits.step).optional(),
  /** The same step on a video call, where it differs. */
  online: text(limits.step).optional(),
  /** Done once in every round: each vote, each speaker in turn. */
  repeats: z.boolean().default(false),
})

const activity = z.strictObject({
  /** Slide title, run sheet, guide. */
  title,
  /** What people are invited to do, in words to read aloud: slide, guide. */
  invitation: sentence,
  /** A line from what often goes wrong, in which people smile at themselves: slide. */
  smile: sentence.optional(),
  /** How chairs, tables and walls are used: guide. */
  space: sentence,
  /** What lies on the tables: guide, run sheet. */
  materials: list(limits.item, 1, 6),
  /** How everyone gets an equal part, and how to pass: guide. */
  participation: sentence,
  /** How people are grouped: slide, guide. */
  groups: text(limits.item),
  /** What stands in for the room, its materials and its groups; a run sheet for calls needs it. */
  online: z
    .strictObject({
      space: sentence,
      materials: list(limits.item, 1, 6),
      groups: text(limits.item),
    })
    .optional(),
  /** The steps in order, by id. Their minutes are in `run-sheets.yml`. */
  steps: z.record(z.string(), step),
  /** What makes it work for people who read, hear, move or take part in another way: guide. */
  access: sentence,
})

const talk = z.strictObject({
  /** Slide title, run sheet, guide. */
  title,
  /** What the slide shows while you talk. */
  points: list(limits.step, 1, 4),
  /** The same on a video call, where it differs. */
  online: list(limits.step, 1, 4).optional(),
})

/** `activities.yml`: what participants see of every block, by block id. Minutes are elsewhere. */
export const activitiesSchema = z.strictObject({
  /** Blocks in which the facilitator talks, or nobody does. */
  talks: z.record(z.string(), talk),
  /** Blocks in which everyone does something, in the five fields and with an access note. */
  activities: z.record(z.string(), activity),
})

export type Step = z.infer<typeof step>
export type Activity = z.infer<typeof activity>
export type Talk = z.infer<typeof talk>
export type Activities = z.infer<typeof activitiesSchema>
