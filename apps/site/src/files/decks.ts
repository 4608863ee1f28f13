import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'

/** A file of slides: the deck that opens in a browser, or one length of it for another program. */
export type DeckFile = { name: string; kind: 'html' | 'pdf' | 'pptx'; bytes: number }

/** The slides of one length for other programs: the name of its run sheet, and what it is called. */
export type Length = { length: string; name: string; files: DeckFile[] }

/** The deck of a kit, which holds every length, and what was exported of each. */
export type Decks = { deck: DeckFile | undefined; lengths: Length[] }

/** The decks of a kit in a folder; nothing is exported until somebody asks for it. */
export function listDecks(folder: string, kit: FacilitatorKit): Decks {
  const { locale } = kit
  const names = readdirSync(folder)
  const listed = (kind: DeckFile['kind'], name: string): DeckFile[] =>
    names.includes(name) ? [{ kind, name, bytes: statSync(join(folder, name)).size }] : []
  return {
    deck: listed('html', `deck-${locale}.html`)[0],
    lengths: sheetIds(kit).map((length) => ({
      length,
      name: sheetOf(kit, length).name,
      files: exported.flatMap((kind) => listed(kind, `deck-${length}-${locale}.${kind}`)),
    })),
  }
}

const exported = ['pdf', 'pptx'] as const
