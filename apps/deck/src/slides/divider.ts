import { fill } from '@read-the-room/core'
import type { Block, FacilitatorKit, RunSheet } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Divider } from './slide.ts'

/** The slide on which people turn to a block, where they do something else than before. */
export function divider(
  { deck }: FacilitatorKit,
  { blocks }: RunSheet,
  block: Block,
  say: string[],
): Divider[] {
  const { kicker, titles } = deck.divider
  const title = titles[block.id]
  if (title === undefined) return []
  const dividing = blocks.filter(({ id }) => titles[id] !== undefined)
  const place = blocks.indexOf(block) + 1
  return [
    {
      id: `turn-${block.id}`,
      layout: 'divider',
      block: block.id,
      kicker: fill(kicker, { place, all: blocks.length, minutes: block.minutes }),
      title,
      step: dividing.indexOf(block) + 1,
      steps: dividing.length,
      note: { ...emptyNote, say },
    },
  ]
}
