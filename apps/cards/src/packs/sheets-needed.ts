import type { Stock } from '../geometry/stock.ts'
import type { FacePages } from '../pdf/sheets.ts'
import { type Receiver, receiversIn } from './receivers.ts'
import type { Line } from './recipe.ts'

/** Pages placed on a sheet: what a line of a pack prints, and how many sheets that takes. */
export type Batch = {
  line: Line
  title: string
  pages: FacePages
  stock: Stock
  copies: number
  sheets: number
}

/**
 * The cards of a line, repeated for the group. A card that stands alone shares sheets with its own
 * copies; a set begins a new sheet for each who gets one, so that sets need no sorting.
 */
export function repeated(
  whom: Receiver,
  group: number,
  cards: FacePages['cards'],
  cells: number,
): { cards: FacePages['cards']; copies: number; sheets: number } {
  const wanted = receiversIn(group, whom)
  if (cards.length > cells / 2) {
    return { cards, copies: wanted, sheets: wanted * Math.ceil(cards.length / cells) }
  }
  const all = Array.from({ length: wanted }, () => cards).flat()
  return { cards: all, copies: 1, sheets: Math.ceil(all.length / cells) }
}

/** Minutes of folding and cutting, rounded up to the next five. */
export function minutesOf(runs: Pick<Batch, 'line' | 'sheets'>[]): number {
  const minutes = runs.reduce((sum, { line, sheets }) => sum + line.minutes * sheets, 0)
  return Math.ceil(minutes / 5) * 5
}
