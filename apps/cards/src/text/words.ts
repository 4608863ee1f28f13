/** Text cut where a line may end: after spaces, hyphens and dashes between letters. */
export function splitWords(text: string): { text: string; spaced: boolean }[] {
  return text
    .split(/(?<=[ \n\u200b])|(?<=\p{L}[-/–—])(?=\p{L})/u)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: part.trimEnd(), spaced: /[ \n]$/.test(part) }))
}
