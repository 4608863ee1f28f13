/** A reference as far as its year, for the small line under a claim. */
export function shortCitation(citation: string): string {
  const year = citation.match(/^.*?\(\d{4}[^)]*\)/)
  return year?.[0] ?? citation
}
