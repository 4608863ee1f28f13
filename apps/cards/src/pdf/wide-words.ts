import { pt } from '../geometry/units.ts'
import { wordsIn } from './set-lines.ts'
import { type Node, walk } from './tree.ts'
import { TextError } from './whole-text.ts'

/** A word that is wider than the lines of its text, and by how many points. */
export type WideWord = { text: string; word: string; by: number }

/** Two sums of the same widths may differ by this much. */
const rounding = 0.01

/** The words of a page that would run out of their boxes: react-pdf lets them, without a word. */
export function wideWords(laidOut: Node): WideWord[] {
  return [...walk(laidOut)].flatMap((node) => {
    const { type, box } = node
    if (type !== 'TEXT' || box === undefined) return []
    const room = box.width + rounding
    return wordsIn(node)
      .filter(({ width }) => width > room)
      .map(({ text: word, width }) => ({ text: textOf(node), word, by: width - box.width }))
  })
}

/** What to do about a word that is too wide: `is 3.2 mm too wide for its line: …`. */
export function tooWide(
  { by }: Pick<WideWord, 'by'>,
  remedy = 'shorten it or put a hyphen in it',
): string {
  return `is ${Math.max(by / pt(1), 0.1).toFixed(1)} mm too wide for its line: ${remedy}`
}

/** Stops where a word would run off what is printed. */
export function expectNarrow(laidOut: Node): void {
  const [wide] = wideWords(laidOut)
  if (wide) throw new TextError(wide.word, tooWide(wide), wide.word)
}

function textOf(node: Node): string {
  return [...walk(node)]
    .map(({ value = '' }) => value)
    .join('')
    .replaceAll('\n', '')
}
