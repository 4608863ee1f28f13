/** `long`: longer and accented; `mirrored`: each word runs from right to left. */
export type Style = 'long' | 'mirrored'

/** A text in a pseudo-language. Works word by word, so that a quotation is still a quotation. */
export function pseudoText(text: string, style: Style): string {
  const words = text.replace(/\{\w+\}|[\p{L}\p{M}]+/gu, (word) =>
    word.startsWith('{') ? word : changeWord(word, style),
  )
  return style === 'long' ? `«${words}»` : words
}

function changeWord(word: string, style: Style): string {
  switch (style) {
    case 'long':
      return longer([...word].map((letter) => accents[letter] ?? letter))
    case 'mirrored':
      return `${rightToLeft}${word}${endOfOverride}`
    default:
      throw new TypeError(`unknown style: ${String(style satisfies never)}`)
  }
}

/** Says letters twice, evenly spread, until the word is 1.4 times as long. */
function longer(letters: string[]): string {
  return letters
    .map((letter, index) => letter.repeat(lengthAt(index + 1) - lengthAt(index)))
    .join('')
}

/** Rounded up: the spaces between words do not grow, so the letters must make up for them. */
function lengthAt(count: number): number {
  return Math.ceil(count * 1.5)
}

const rightToLeft = '\u202e'
const endOfOverride = '\u202c'

/** Latin-1 letters, which every typeface for European languages has. */
const accents: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
}
