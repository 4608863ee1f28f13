import { type Node, walk } from './tree.ts'
import { TextError } from './whole-text.ts'

/** Stops where a finished file, read back, says on some page other letters than were written. */
export async function expectReadBack(bytes: Uint8Array, laidOut: Node): Promise<void> {
  // Asked for when it is needed: it takes 40 MB, which who places faces on sheets can do without.
  const { pageTexts, withPdf } = await import('@read-the-room/browser/pdf')
  const found = await withPdf(bytes, pageTexts)
  for (const [index, written] of writtenOn(laidOut).entries()) {
    if (lettersOf(found[index] ?? '') === lettersOf(written)) continue
    throw new TextError(written, `would lose letters on page ${index + 1}`, '')
  }
}

/** What was written on each page of a layout, in the order of its tree. */
export function writtenOn(laidOut: Node): string[] {
  return (laidOut.children ?? []).map((page) =>
    [...walk(page)].map(({ value = '' }) => value).join(' '),
  )
}

/**
 * The letters of a text to compare it by; a reader takes ﬁ apart, and joins an accent to its letter
 * whatever stood between them unseen. From right to left, stretches are
 * read as they stand on paper: then every letter must be there, wherever it stands.
 */
export function lettersOf(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(/\s+|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
  return /\p{scx=Hebrew}/u.test(letters) ? [...letters].sort().join('') : letters
}
