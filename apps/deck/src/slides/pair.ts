import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Note } from './note.ts'
import type { Pair } from './slide.ts'

/** One sentence in two places: that the place decides is felt before anything is taught. */
export function pair({ deck }: FacilitatorKit, block: string, note: Note): Pair {
  const { heading, line, ask, places, again } = deck.pair
  return {
    id: 'pair',
    layout: 'pair',
    block,
    title: heading,
    line,
    ask,
    places,
    again,
    clicks: places.length,
    note,
  }
}
