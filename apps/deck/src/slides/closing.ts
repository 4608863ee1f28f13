import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from '../note.ts'
import type { Points } from '../slide.ts'
import { whose } from '../whose.ts'

/** The last slide. */
export function closing(kit: FacilitatorKit, block: string, say: string[]): Points {
  const { deck } = kit
  return {
    id: 'close',
    layout: 'points',
    block,
    title: deck.close.heading,
    points: deck.close.points,
    ...whose(kit),
    note: { ...emptyNote, say },
  }
}
