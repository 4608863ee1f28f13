import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Length, lengths } from '@read-the-room/core'

/** A file of a deck: the one that opens in a browser, or one for another program. */
export type DeckFile = { name: string; kind: 'html' | 'pdf' | 'pptx'; bytes: number }

/** The decks of one length. */
export type Decks = { length: Length; files: DeckFile[] }

/** The decks of a locale in a folder, by length; lengths without a deck are left out. */
export function listDecks(folder: string, locale: string): Decks[] {
  const names = readdirSync(folder).sort()
  return lengths
    .map((length) => ({
      length,
      files: kinds
        .map((kind) => ({ kind, name: `deck-${length}-${locale}.${kind}` }))
        .filter(({ name }) => names.includes(name))
        .map((file) => ({ ...file, bytes: statSync(join(folder, file.name)).size })),
    }))
    .filter(({ files }) => files.length > 0)
}

const kinds = ['html', 'pdf', 'pptx'] as const
