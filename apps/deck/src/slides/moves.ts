import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Table } from './slide.ts'

/** More than three would not be kept in an hour; the others stay on the card. */
const practiced = ['ask', 'park', 'follow'] as const

/** The moves of the hour: what to do, and what one can say. */
export function moves({ deck, conflict }: FacilitatorKit, block: string, say: string[]): Table {
  const { heading, move, do: does, say: says } = deck.moves
  return {
    id: `moves-${block}`,
    layout: 'table',
    block,
    title: heading,
    heads: [{ text: move }, { text: does }, { text: says }],
    rows: practiced.map((id) => {
      const { title, do: text, say: lines } = conflict.moves[id]
      return [title, text, lines[0] ?? '']
    }),
    note: { ...emptyNote, say },
  }
}
