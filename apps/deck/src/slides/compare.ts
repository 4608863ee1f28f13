import { type DimensionId, dimensionIds, fill, modes, shownSigns } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Column, Compare } from './slide.ts'

/** One dimension, its two poles side by side. */
export function compare(
  { deck, dimensions, cards, facilitator }: FacilitatorKit,
  block: string,
  id: DimensionId,
  say: string[],
): Compare {
  const dimension = dimensions[id]
  const [left, right] = modes.map((mode): Column => {
    const { headline, signs } = dimension[mode]
    return { mode, label: deck.columns[mode], headline, signs: signs.slice(0, shownSigns) }
  }) as [Column, Column]
  const hints = [
    ...modes.map((mode) => ({ label: deck.columns[mode], text: dimension[mode].summary })),
    ...dimension.mistakes.map((text) => ({ label: facilitator.labels.mistakes, text })),
    ...dimension.repairs.map((text) => ({ label: cards.repair, text })),
  ]
  const place = { number: dimensionIds.indexOf(id) + 1, total: dimensionIds.length }
  return {
    id: `compare-${id}`,
    layout: 'compare',
    block,
    kicker: `${fill(deck.dimension, place)} · ${dimension.title}`,
    title: dimension.question,
    columns: [left, right],
    note: { ...emptyNote, say, hints },
  }
}
