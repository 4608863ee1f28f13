/** A piece of a sentence; those that a reason quotes are marked. */
export type Piece = { text: string; marked: boolean }

/**
 * A deciding sentence in pieces: the words that a reason quotes are the ones that decide. A sentence
 * that no reason quotes decides as a whole.
 */
export function decidingWords(sentence: string, reasons: string[]): Piece[] {
  const marked = Array.from(sentence, () => false)
  const letters = Array.from(sentence, (letter) => letter.toLowerCase())
  for (const quote of reasons.flatMap(quotesIn)) {
    const wanted = Array.from(quote, (letter) => letter.toLowerCase())
    const at = placeOf(wanted, letters)
    if (at >= 0) marked.fill(true, at, at + wanted.length)
  }
  if (!marked.includes(true)) return [{ text: sentence, marked: true }]
  return joined(Array.from(sentence), marked)
}

/** What stands in quotation marks, without the full stop or comma that only ends the quote. */
function quotesIn(reason: string): string[] {
  return [...reason.matchAll(/[“«„"]([^“”«»„"]+)[”»“"]/g)]
    .map(([, quote = '']) => quote.trim().replace(/[.,;:]$/, ''))
    .filter((quote) => quote.length >= 3)
}

/** Where the words stand as whole words; -1 where they do not. */
function placeOf(wanted: string[], letters: string[]): number {
  return letters.findIndex(
    (_letter, at) =>
      wanted.every((letter, index) => letters[at + index] === letter) &&
      !isWordy(letters[at - 1]) &&
      !isWordy(letters[at + wanted.length]),
  )
}

function isWordy(letter = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(letter)
}

function joined(letters: string[], marked: boolean[]): Piece[] {
  const pieces: Piece[] = []
  letters.forEach((letter, index) => {
    const last = pieces.at(-1)
    if (last !== undefined && last.marked === marked[index]) last.text += letter
    else pieces.push({ text: letter, marked: marked[index] === true })
  })
  return pieces
}
