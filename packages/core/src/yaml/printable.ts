/** A text from a file of words as a terminal may show it: controls and direction marks are drawn. */
export function printable(text: string, longest: number): string {
  const shown = text.replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  return shown.length > longest ? `${shown.slice(0, longest)} …` : shown
}
