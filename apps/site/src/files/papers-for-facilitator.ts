import { type Length, lengths } from '@read-the-room/core'
import type { SheetSet } from './sheets.ts'

/** The facilitator's own PDF files: of one length, keys, and the rest; slides are listed with their decks. */
export type FacilitatorPapers = {
  byLength: Record<Length, SheetSet[]>
  keys: SheetSet[]
  others: SheetSet[]
}

export function papersForFacilitator(sheets: SheetSet[]): FacilitatorPapers {
  const of = (length: Length) =>
    order.flatMap((name) => sheets.filter(({ id }) => id === `${name}-${length}`))
  const byLength = { 45: of(45), 60: of(60), 90: of(90) } satisfies Record<Length, SheetSet[]>
  const rest = sheets.filter(({ id }) => !lengths.some((length) => id.endsWith(`-${length}`)))
  return {
    byLength,
    keys: rest.filter(({ id }) => isKey(id)),
    others: rest.filter(({ id }) => !isKey(id)),
  }
}

/** Papers of a length, from the one that lies beside the laptop on. */
const order = ['run-sheet', 'guide', 'handout']

function isKey(id: string): boolean {
  return id.endsWith('-key') || id.endsWith('-keys')
}
