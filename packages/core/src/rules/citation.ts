/** A reference in the way a text names it: `Doe & Roe, 2007`, `Doe et al., 2007`. */
export function shortCitation(citation: string): string {
  const { authors = '', year } = /^(?<authors>.+?) \((?<year>\d{4})/.exec(citation)?.groups ?? {}
  if (year === undefined) return citation
  // Initials end in a full stop, so what stands before one with a comma is a family name.
  const names = [...authors.matchAll(/(?:^|, (?:& )?)([^,&]+), \p{Lu}[\p{L}.\- ]*\./gu)]
  const [first = authors, second, ...more] = names.map(([, name]) => name?.trim())
  if (second === undefined) return `${first}, ${year}`
  return more.length > 0 ? `${first} et al., ${year}` : `${first} & ${second}, ${year}`
}
