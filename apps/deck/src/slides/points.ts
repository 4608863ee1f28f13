import type { Kit, Room, Talk } from '@read-the-room/core'
import type { Note } from './note.ts'
import type { Points } from './slide.ts'
import { seated } from './workshop-room.ts'

/** What the room looks like in a talk, by its block. */
const rooms: Record<string, Room> = { arrival: seated }

/** The slide of a talk, beside the room that it happens in. */
export function points(
  kit: Kit,
  block: string,
  { title, points, online }: Talk,
  note: Note,
  onCall: boolean,
): Points {
  const room = onCall ? undefined : rooms[block]
  return {
    id: block,
    layout: 'points',
    block,
    title,
    points: onCall ? (online ?? points) : points,
    ...(room === undefined ? {} : { plan: { room, words: kit.deck.plan } }),
    ...(block === 'model' ? { marks: marks(kit) } : {}),
    note,
  }
}

/** The marks that signs are drawn as from here on. */
function marks({ moments }: Kit): NonNullable<Points['marks']> {
  return (['networking', 'both', 'socializing'] as const).map((points) => ({
    points,
    label: moments.signs[points],
  }))
}
