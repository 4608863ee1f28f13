import { type Length, lengths } from '@read-the-room/core'
import type { SheetSet } from './sheets.ts'

/** The facilitator's own PDF files: of one length, keys, for organizers, to count; slides are listed with their decks. */
export type FacilitatorPapers = {
  byLength: Record<Length, SheetSet[]>
  keys: SheetSet[]
  organizer: SheetSet[]
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
    organizer: organizerSets.flatMap((name) => rest.filter(({ id }) => id === name)),
    others: rest.filter(({ id }) => !isKey(id) && !organizerSets.includes(id)),
  }
}

/** Papers of a length, from the one that lies beside the laptop on. */
const order = ['run-sheet', 'guide', 'handout']

/** Pages for organizers, from the one that is needed weeks before to the one that explains the rest. */
const organizerSets = [
  'announcement',
  'manager',
  'briefing',
  'attendance',
  'evaluation',
  'departures',
]

function isKey(id: string): boolean {
  return id.endsWith('-key') || id.endsWith('-keys')
}
