/**
 * Straight quotes and apostrophes, as keyboards write them, → the ones that print sets: “ ” ‘ ’.
 * Each character is decided by its neighbours alone, so that a quotation stays equal to the words
 * that it quotes. Typographic marks that are already there, such as « », are kept.
 */
export function typographic(text: string): string {
  return text
    .replace(/(?<=^|[\s([{—–“‘«])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{—–“«])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’')
}
