import { dimensionIds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { imprint } from './imprint.ts'
import { emptyNote } from './note.ts'
import { roomPlanOf } from './room-plan.ts'
import type { Points } from './slide.ts'

/** The last slide, beside the room of the first: the four questions once more, and the plan. */
export function closing(kit: FacilitatorKit, block: string, say: string[]): Points {
  const { deck, dimensions, site } = kit
  return {
    id: 'close',
    layout: 'points',
    block,
    title: deck.close.heading,
    points: [...dimensionIds.map((id) => dimensions[id].question), deck.close.plan],
    ...imprint(kit),
    ...roomPlanOf(kit, site.moment.scenario),
    note: { ...emptyNote, say },
  }
}
