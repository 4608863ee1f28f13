/** An unbreakable stretch of text, its width in points and the space that may follow it. */
export type Word = { text: string; width: number; space: number }

/**
 * Where lines end: the index after each line's last word. As few lines as fit, and among those the
 * least ragged; a short word alone in a line costs most. Nothing is stretched or condensed.
 */
export function breakLines(words: Word[], width: number): number[] {
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end += 1) {
    best[end] = cheapest(words, width, end, best)
  }
  const ends: number[] = []
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end)
  return ends
}

type Step = { lines: number; cost: number; from: number }

/** The best line that ends before word `end`, given the best ways to set what comes before it. */
function cheapest(words: Word[], width: number, end: number, best: Step[]): Step {
  let found: Step = { lines: Number.POSITIVE_INFINITY, cost: 0, from: end - 1 }
  let length = 0
  for (let from = end - 1; from >= 0; from -= 1) {
    const word = words[from]
    const before = best[from]
    if (word === undefined || before === undefined) break
    length += word.width + (from === end - 1 ? 0 : word.space)
    if (length > width && from < end - 1) break
    const lines = before.lines + 1
    const last = end === words.length
    const alone = from === end - 1 && isShort(word.text, last)
    const cost = before.cost + raggedness(length, width, last) + (alone ? lonely : 0)
    if (lines < found.lines || (lines === found.lines && cost < found.cost)) {
      found = { lines, cost, from }
    }
  }
  return found
}

/** Whether a word is too short to stand alone: four letters, or two where it ends the text. */
export function isShort(text: string, last: boolean): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return [...letters].length <= (last ? 2 : 4)
}

/** More than all the raggedness of a text: it is done only where there is no other way. */
const lonely = 1000

/** A last line may be short, but not a single short word. */
function raggedness(length: number, width: number, last: boolean): number {
  const slack = Math.max(0, width - length) / width
  return last ? 4 * Math.max(0, slack - 0.6) ** 2 : slack ** 2
}
