import type { SheetSet } from './sheets.ts'

/** The facilitator's own PDF files: keys, and what to have at hand; decks are listed elsewhere. */
export function papersForFacilitator(sheets: SheetSet[]): { keys: SheetSet[]; guide: SheetSet[] } {
  const papers = sheets.filter(({ id }) => !id.startsWith('deck-'))
  return {
    keys: papers.filter(({ id }) => isKey(id)),
    guide: papers.filter(({ id }) => !isKey(id)),
  }
}

function isKey(id: string): boolean {
  return id.endsWith('-key') || id.endsWith('-keys')
}
