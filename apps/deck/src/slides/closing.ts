import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { whose } from './imprint.ts'
import { emptyNote } from './note.ts'
import { planOf } from './plan.ts'
import type { Points } from './slide.ts'

/** The last slide, beside the room of the first. */
export function closing(kit: FacilitatorKit, block: string, say: string[]): Points {
  const { deck, site } = kit
  return {
    id: 'close',
    layout: 'points',
    block,
    title: deck.close.heading,
    points: deck.close.points,
    ...whose(kit),
    ...planOf(kit, site.moment.scenario),
    note: { ...emptyNote, say },
  }
}
