import type { Length } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { blockSlides } from './block.ts'
import { code } from './code.ts'
import { cover } from './cover.ts'
import { points } from './points.ts'
import type { Slide } from './slide.ts'

/** The slides of a deck, by the directive that stands for them in `slides.md`. */
export type Groups = { arrival: Slide[]; blocks: Slide[] }

/** Every slide after the cover: people come in, then the blocks of the run sheet in order. */
export function groups(kit: FacilitatorKit, length: Length): Groups {
  const { arrival } = kit['run-sheets']
  const talk = kit.activities.talks.arrival
  const note = { hints: [], say: [arrival.say], ask: [], trouble: [], shorter: [] }
  return {
    arrival: [...(talk === undefined ? [] : [points(kit, 'arrival', talk, note)]), code(kit)],
    blocks: kit['run-sheets'].sheets[length].blocks.flatMap((block) => blockSlides(kit, block)),
  }
}

/** All slides of a deck in order. */
export function slides(kit: FacilitatorKit, length: Length): Slide[] {
  const { arrival, blocks } = groups(kit, length)
  return [cover(kit), ...arrival, ...blocks]
}
