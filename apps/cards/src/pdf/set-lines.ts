import { type Family, families, widthOf } from '../look/fonts.ts'
import { breakLines, type Word } from '../text/break-lines.ts'
import { measureWords } from '../text/measure-words.ts'
import { type Node, walk } from './tree.ts'

/** Kerning across a space may widen a line by a hair; this keeps it inside its box. */
const hair = 0.3

/** Two sums of the same widths may differ by this much. */
const rounding = 0.01

/** A text of a page as it was written, run by run: line ends are put into it. */
export type Written = { text: Node; runs: string[] }

/** The texts of a page, in order. */
export function writtenIn(page: Node): Written[] {
  const texts = [...walk(page)].filter(({ type }) => type === 'TEXT')
  return texts.map((text) => ({ text, runs: leaves(text).map(({ value = '' }) => value) }))
}

/**
 * Writes a line end into each text where its width asks for one; without a width it is one line.
 * Tells whether any text is another than it was.
 */
export function setLines(written: Written[], widths: readonly (number | undefined)[]): boolean {
  let changed = false
  for (const [index, { text, runs }] of written.entries()) {
    const width = widths[index]
    const set = width === undefined ? runs : broken(text, runs, width)
    for (const [run, instance] of leaves(text).entries()) {
      const value = set[run] ?? ''
      if (instance.value !== value) changed = true
      instance.value = value
    }
  }
  return changed
}

/** A text is a row of runs, each in its own weight and size; a nested text is a run of its own. */
function broken(text: Node, runs: string[], width: number): string[] {
  const styles = leafStyles(text).map(styleOf)
  if (naturalWidth(runs, styles) <= width + rounding) return runs
  const words = runs.flatMap((value, run) => {
    const { size, weight, family } = styles[run] ?? styleOf(undefined)
    const measured = measureWords(value, size, weight, family)
    return measured.map((word) => ({ ...word, run }))
  })
  const ends = new Set(breakLines(words, width - hair))
  return runs.map((_value, run) =>
    words
      .map((word, index) => ({ ...word, index }))
      .filter((word) => word.run === run)
      .map(({ text: word, space, index }) => word + after(space, index + 1, words.length, ends))
      .join(''),
  )
}

/** The space stays before the line end: whoever reads the file aloud needs it. */
function after(space: number, end: number, count: number, ends: Set<number>): string {
  if (end === count) return ''
  const gap = space > 0 ? ' ' : ''
  return ends.has(end) ? `${gap}\n` : gap
}

/** How wide the text is in one line. */
function naturalWidth(runs: string[], styles: Style[]): number {
  return styles.reduce(
    (sum, { size, weight, family }, run) => sum + widthOf(runs[run] ?? '', size, weight, family),
    0,
  )
}

/** The words of a text that has been laid out, each in its own size and weight. */
export function wordsIn(laid: Node): Word[] {
  const styles = leafStyles(laid).map(styleOf)
  return leaves(laid).flatMap(({ value = '' }, run) => {
    const { size, weight, family } = styles[run] ?? styleOf(undefined)
    return measureWords(value, size, weight, family)
  })
}

function leaves(node: Node): Node[] {
  return [...walk(node)].filter(({ type }) => type === 'TEXT_INSTANCE')
}

/** The style of the text around each leaf. */
function leafStyles(node: Node): Node['style'][] {
  return (node.children ?? []).flatMap((child) =>
    child.type === 'TEXT_INSTANCE' ? [node.style] : leafStyles(child),
  )
}

type Style = { size: number; weight: number; family: Family }

function styleOf(style: Node['style']): Style {
  const { fontSize, fontWeight, fontFamily } = style ?? {}
  const family = families.find((known) => known === fontFamily)
  if (typeof fontSize !== 'number' || family === undefined) {
    throw new Error('a text without a size or a typeface of ours: set them on it')
  }
  return { size: fontSize, weight: fontWeight === 700 ? 700 : 400, family }
}
