import type { SheetSet } from './sheets.ts'

/** The facilitator's own PDF files: by length, keys, for organizers, and the rest; slides are listed with their decks. */
export type FacilitatorPapers = {
  byLength: Record<string, SheetSet[]>
  keys: SheetSet[]
  organizer: SheetSet[]
  others: SheetSet[]
}

export function papersForFacilitator(sheets: SheetSet[], lengths: string[]): FacilitatorPapers {
  const of = (length: string) =>
    order.flatMap((name) => sheets.filter(({ id }) => id === `${name}-${length}`))
  const byLength = Object.fromEntries(lengths.map((length) => [length, of(length)]))
  const taken = Object.values(byLength).flat()
  const rest = sheets.filter((set) => !taken.includes(set))
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
