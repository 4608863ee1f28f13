/** Far longer than any text of the kit: told as too long, it need not be set. */
const longest = 10_000

/**
 * A text as print sets it: letters put together with their marks (NFC), on one line, with curly
 * quotes. A line break is a space, as it is on a page.
 * Straight quotes and apostrophes, as keyboards write them, → the ones that print sets: “ ” ‘ ’.
 * Each character is decided by its neighbors alone, so that a quotation stays equal to the words
 * that it quotes. Typographic marks that are already there, such as « », are kept.
 */
export function typographic(text: string): string {
  if (text.length > longest) return text
  const whole = text.normalize('NFC')
  const line = /[\n\u0085\u2028\u2029]/.test(whole)
    ? whole.replace(/\s*[\n\u0085\u2028\u2029]\s*/gu, ' ')
    : whole
  if (!/["']/.test(line)) return line
  return line
    .replace(/(?<=^|[\s([{—–“‘«])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{—–“«])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’')
}
