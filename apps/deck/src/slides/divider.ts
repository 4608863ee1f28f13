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
  const ids = blocks.map(({ id }) => id)
  const dividing = ids.filter((id) => titles[id] !== undefined)
  const place = ids.indexOf(block.id) + 1
  return [
    {
      id: `turn-${block.id}`,
      layout: 'divider',
      block: block.id,
      kicker: fill(kicker, { place, all: blocks.length, minutes: block.minutes }),
      title,
      part: dividing.indexOf(block.id) + 1,
      parts: dividing.length,
      note: { ...emptyNote, say },
    },
  ]
}
