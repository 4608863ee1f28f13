import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Moves } from './slide.ts'

/** More than three would not be kept in an hour; the others stay on the card. */
const practiced = ['ask', 'park', 'follow'] as const

/** The moves of the hour, each with something to say; in the note what to do. */
export function moves(kit: FacilitatorKit, block: string, say: string[]): Moves {
  const { deck, conflict } = kit
  const chosen = practiced.map((id) => conflict.moves[id])
  return {
    id: `moves-${block}`,
    layout: 'moves',
    block,
    title: deck.moves.heading,
    moves: chosen.map(({ title, say: lines }) => ({ title, line: lines[0] ?? '' })),
    note: {
      ...emptyNote,
      say,
      hints: chosen.map(({ title, do: text }) => ({ label: title, text })),
    },
  }
}
