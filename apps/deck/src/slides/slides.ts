import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import { blockSlides } from './block.ts'
import { code } from './code.ts'
import { cover } from './cover.ts'
import { emptyNote } from './note.ts'
import { points } from './points.ts'
import type { Slide } from './slide.ts'

/** The slides of a deck, by the directive that stands for them in `slides.md`. */
export type Groups = { arrival: Slide[]; blocks: Slide[] }

/** Every slide after the cover: people come in, then the blocks of the run sheet in order. */
export function groups(kit: FacilitatorKit, length: string): Groups {
  const { arrival } = kit['run-sheets']
  const sheet = sheetOf(kit, length)
  const { online, blocks } = sheet
  const talk = kit.activities.talks.welcome
  const note = { ...emptyNote, say: [arrival.rules] }
  return {
    arrival: [
      code(kit, online),
      ...(talk === undefined ? [] : [points(kit, 'arrival', talk, note, online)]),
    ],
    blocks: blocks.flatMap((block) => blockSlides(kit, sheet, block)),
  }
}

/** All slides of a deck in order. */
export function slides(kit: FacilitatorKit, length: string): Slide[] {
  const { arrival, blocks } = groups(kit, length)
  return [cover(kit, length), ...arrival, ...blocks]
}
