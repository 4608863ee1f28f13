import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'

/** A file of a deck: the one that opens in a browser, or one for another program. */
export type DeckFile = { name: string; kind: 'html' | 'pdf' | 'pptx'; bytes: number }

/** The decks of one length: the name of its run sheet, and what it is called. */
export type Decks = { length: string; name: string; files: DeckFile[] }

/** The decks of a kit in a folder, by length; lengths without a deck are left out. */
export function listDecks(folder: string, kit: FacilitatorKit): Decks[] {
  const { locale } = kit
  const names = readdirSync(folder).sort()
  return sheetIds(kit)
    .map((length) => ({
      length,
      name: sheetOf(kit, length).name,
      files: kinds
        .map((kind) => ({ kind, name: `deck-${length}-${locale}.${kind}` }))
        .filter(({ name }) => names.includes(name))
        .map((file) => ({ ...file, bytes: statSync(join(folder, file.name)).size })),
    }))
    .filter(({ files }) => files.length > 0)
}

const kinds = ['html', 'pdf', 'pptx'] as const
