/** What one window tells another: on which line, from whom, and the how many-th it is. */
export type Letter = { place: string; line: string; from: string; number: number; text: string }

/** Whether something that arrived is a letter: a page may be sent anything. */
export function isLetter(data: unknown): data is Letter {
  if (typeof data !== 'object' || data === null) return false
  const { place, line, from, number, text } = data as Partial<Letter>
  return (
    typeof place === 'string' &&
    typeof line === 'string' &&
    typeof from === 'string' &&
    typeof number === 'number' &&
    typeof text === 'string'
  )
}

/** Tells which letters of a place are new: a second copy, by another way, is not. */
export function reader(place: string): (letter: Letter) => boolean {
  const last = new Map<string, number>()
  return (letter) => {
    if (letter.place !== place || letter.number <= (last.get(letter.from) ?? 0)) return false
    last.set(letter.from, letter.number)
    return true
  }
}
