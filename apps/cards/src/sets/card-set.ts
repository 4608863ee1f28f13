import type { ReactElement } from 'react'
import type { Size } from '../geometry/units.ts'
import type { Look } from '../look.ts'

/** Draws one side of a card at a look and a width in points; knows nothing of pages. */
export type Face = (look: Look, width: number) => ReactElement

/** One card: its name in messages, a front and perhaps a back. */
export type Card = { name: string; front: Face; back: Face | undefined }

/** Cards that are printed together, at one size of type. */
export type CardSet = { id: string; title: string; locale: string; cards: Card[] }

/** What is kept free of text inside the cut, in millimetres. */
export const safe = 5

/** The part of a cell that a face may fill. */
export function contentOf(cell: Size): Size {
  return { width: cell.width - 2 * safe, height: cell.height - 2 * safe }
}
