import type { Paper, PrintedFile } from '@read-the-room/core'
import type { Decks } from './decks.ts'

/** What most mail takes, in bytes, with a tenth for how mail writes files. */
export const mostMail = 15_000_000

/**
 * Whether a printed file is in the archive: on the workshop's own paper, to print and cut or page
 * by page, in each of its looks. Other papers, pre-cut stock, files to fold and for a print shop
 * are two thirds of all, and come with the kit itself.
 */
export function inArchive(paper: Paper): (file: PrintedFile) => boolean {
  return (file) =>
    (file.paper === undefined || file.paper === paper) &&
    file.stock === undefined &&
    (file.form === undefined || file.form === 'sheet')
}

/** The decks of the archive: the one file with every length, and the usual length for other programs. */
export function decksInArchive({ deck, lengths }: Decks, usual: string): Decks {
  return {
    deck,
    lengths: lengths.map((one) => (one.length === usual ? one : { ...one, files: [] })),
  }
}
