import type { Room } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Note } from './note.ts'
import type { Pair } from './slide.ts'

/** One sentence in two places: that the place decides is felt before anything is taught. */
export function pair(kit: FacilitatorKit, block: string, note: Note): Pair {
  const { heading, line, ask, places, rooms, again } = kit.deck.pair
  return {
    id: 'pair',
    layout: 'pair',
    block,
    title: heading,
    line,
    ask,
    places: places.map((text, index) => ({ text, room: roomNamed(kit, rooms[index] ?? '') })),
    again,
    clicks: places.length,
    note,
  }
}

function roomNamed({ rooms }: FacilitatorKit, id: string): Room {
  const room = rooms[id]
  if (room === undefined) throw new RangeError(`no room ${id}`)
  return room
}
