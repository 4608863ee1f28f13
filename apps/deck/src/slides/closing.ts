import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from '../note.ts'
import type { Points } from '../slide.ts'

/** The last slide. */
export function closing({ deck }: FacilitatorKit, block: string, say: string[]): Points {
  return {
    id: 'close',
    layout: 'points',
    block,
    title: deck.close.heading,
    points: deck.close.points,
    note: { ...emptyNote, say },
  }
}
