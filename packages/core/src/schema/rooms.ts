import { z } from 'zod'
import { modes } from '../model/terms.ts'

const across = z.number().min(0).max(160)
const down = z.number().min(0).max(100)

const place = { x: across, y: down }

/** Something that stands in the room: a table, a stage, a blanket, a wall of plants. */
const thing = z.strictObject({
  ...place,
  kind: z.enum(['round', 'block', 'blanket']),
  /** Width and height in plan units; a round thing uses the width. */
  width: z.number().min(2).max(160),
  height: z.number().min(2).max(100).optional(),
})

const person = z.strictObject({
  ...place,
  /** The mark that the person is drawn as. */
  mark: z.enum([...modes, 'both', 'you']),
  /** Where the person looks, in degrees clockwise from up. */
  faces: z.number().min(0).max(359).optional(),
})

const door = z.strictObject({ side: z.enum(['top', 'right', 'bottom', 'left']), at: across })

const room = z.strictObject({
  /** Walls drawn as a solid line (indoors) or not at all (outdoors). */
  walls: z.boolean().default(true),
  doors: z.array(door).default([]),
  things: z.array(thing).default([]),
  people: z.array(person).min(1, 'has nobody in it: write at least one person'),
})

/** `rooms.yml`: plans of rooms seen from above, 160 × 100 units, by scenario id. */
export const roomsSchema = z.record(z.string(), room)

export type Room = z.infer<typeof room>
export type Rooms = z.infer<typeof roomsSchema>
