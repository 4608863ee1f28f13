import { z } from 'zod'
import { dimensionIds } from '../model/terms.ts'

/** Rooms are drawn 160 units across and 100 down; a person is 8 across. */
const across = z.number().min(0).max(160)
const down = z.number().min(0).max(100)

const place = { x: across, y: down }

/** What stands or lies in a room, from above. */
export const thingKinds = [
  'round',
  'block',
  'card',
  'blanket',
  'bench',
  'field',
  'screen',
  'message',
  'cabin',
  'rink',
  'pond',
  'tree',
] as const

/** A thing: a table, a stage, a badge, a blanket. Later things lie on earlier ones. */
const thing = z.strictObject({
  ...place,
  /**
   * `round` and `block` are tables, cakes, desks; `card` a small thing on them: badge, sheet, book.
   * `field` is a field to play on, `screen` a tile of a video call, `message` one of a chat,
   * `cabin` a room in the room, such as an elevator, `rink` a rail with round ends.
   */
  kind: z.enum(thingKinds),
  /** Width and height in plan units; what is round uses the width. */
  width: z.number().min(2).max(160),
  height: z.number().min(1).max(100).optional(),
})

/** Somebody: a disc, whoever it is. Moments are marked, never people. */
const person = z.strictObject({
  ...place,
  /** Where the person looks, in degrees clockwise from up. */
  faces: z.number().min(0).max(359).optional(),
  /** The reader of the scene, drawn as a white dot with a ring. */
  you: z.literal(true).optional(),
})

/** Where a sign is seen or heard. Its mark is set down there once it has been found. */
const moment = z.strictObject({
  ...place,
  /** How far it reaches: the ground of people within so many units takes its color. */
  reach: z.number().min(0).max(200).default(14),
  /** The middle of that ground. Left out: the mark's own spot. */
  around: z.strictObject(place).optional(),
  /** The bare mark on the ground or a thing; said, in a speech bubble; written, on a letter. */
  as: z.enum(['sign', 'bubble', 'letter']).default('sign'),
})

const door = z.strictObject({ side: z.enum(['top', 'right', 'bottom', 'left']), at: across })

const room = z
  .strictObject({
    /** Walls drawn as a solid line (indoors) or not at all (outdoors). */
    walls: z.boolean().default(true),
    /** Tufts of grass where nothing stands. Left out: wherever there are no walls. */
    grass: z.boolean().optional(),
    doors: z.array(door).default([]),
    things: z.array(thing).default([]),
    people: z.array(person).min(1, 'has nobody in it: write at least one person'),
    /** The signs of the scene, by the question that they answer. */
    moments: z.partialRecord(z.enum(dimensionIds), moment).default({}),
  })
  .refine(({ people }) => people.filter(({ you }) => you).length <= 1, {
    error: 'has more than one person with "you: true": keep one',
  })

/** `rooms.yml`: plans of rooms seen from above, 160 × 100 units, by scenario id. */
export const roomsSchema = z.record(z.string(), room)

export type Room = z.infer<typeof room>
export type Rooms = z.infer<typeof roomsSchema>
