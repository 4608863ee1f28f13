import { dimensionIds, modes } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Table } from './slide.ts'

/** The four questions together, and what each finds when people network and when they socialize. */
export function questions(
  { deck, dimensions, facilitator }: FacilitatorKit,
  block: string,
  say: string[],
): Table {
  const asked = dimensionIds.map((id) => dimensions[id])
  return {
    id: 'questions',
    layout: 'table',
    block,
    title: deck.questions.heading,
    heads: [
      { text: deck.questions.question },
      ...modes.map((mode) => ({ mode, text: deck.columns[mode] })),
    ],
    rows: asked.map((dimension) => [
      dimension.question,
      ...modes.map((mode) => dimension[mode].headline),
    ]),
    note: {
      ...emptyNote,
      say,
      // The first mistake is the most common one; all of them stand on the cards.
      hints: asked.flatMap(({ mistakes }) =>
        mistakes.slice(0, 1).map((text) => ({ label: facilitator.labels.mistakes, text })),
      ),
    },
  }
}
