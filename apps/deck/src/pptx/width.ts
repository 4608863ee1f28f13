/**
 * How wide letters are, in parts of the type size. Nobody knows which typeface a computer puts in
 * for one that it lacks, so these are DejaVu Sans’s, the widest of those that are put in: a
 * seventh wider than the kit’s own or Arial.
 */
const widths: [number, string][] = [
  [0.36, " '|.,:;/\\IJijl·‘’"],
  [0.42, '()[]-ft'],
  [0.46, '!r'],
  [0.55, '"*_?¿csz“”–'],
  [0.64, '`¡FLkvxyß•$0123456789EPSTYabdeghnopqu{}'],
  [0.7, 'ABCKRVXZ'],
  [0.79, '&DGHNOQUØð'],
  [0.87, '#+<=>^wM~×'],
  [1, '%@Wmæ—…'],
  [1.1, 'œÆŒ'],
]

/** What a letter of no known width takes, such as those of other scripts. */
const unknown = 0.85

/** How much wider bold letters are. */
const bolder = 1.13

const known = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)

/** How wide words are on one line, in parts of the type size. Accents take no room of their own. */
export function widthOf(text: string, bold = false): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '')
  const width = [...letters].reduce((sum, letter) => sum + (known.get(letter) ?? unknown), 0)
  return bold ? width * bolder : width
}
