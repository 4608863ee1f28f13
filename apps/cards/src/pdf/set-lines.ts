import { type Family, families, widthOf } from '../look/fonts.ts'
import { breakLines, type Word } from '../text/break-lines.ts'
import { measureWords } from '../text/measure-words.ts'
import { type Node, walk } from './tree.ts'

/** Kerning across a space may widen a line by a hair; this keeps it inside its box. */
const hair = 0.3

/** Two sums of the same widths may differ by this much. */
const rounding = 0.01

/** Writes a line end into each text of `source` where its box in `laidOut` asks for one. */
export function setLines(source: Node, laidOut: Node): void {
  const laid = new Map<unknown, Node>()
  for (const node of walk(laidOut)) {
    if (node.type === 'TEXT' && node.box) laid.set(node.props.textId, node)
  }
  for (const node of walk(source)) {
    const twin = node.type === 'TEXT' ? laid.get(node.props.textId) : undefined
    if (twin?.box) setText(node, twin, twin.box.width)
  }
}

/** A text is a row of runs, each in its own weight and size; a nested text is a run of its own. */
function setText(source: Node, laid: Node, width: number): void {
  const instances = leaves(source)
  const styles = leafStyles(laid).map(styleOf)
  if (naturalWidth(instances, styles) <= width + rounding) return
  const words = instances.flatMap((instance, run) => {
    const { size, weight, family } = styles[run] ?? styleOf(undefined)
    const measured = measureWords(instance.value ?? '', size, weight, family)
    return measured.map((word) => ({ ...word, run }))
  })
  const ends = new Set(breakLines(words, width - hair))
  for (const [run, instance] of instances.entries()) {
    instance.value = words
      .map((word, index) => ({ ...word, index }))
      .filter((word) => word.run === run)
      .map(({ text, space, index }) => text + after(space, index + 1, words.length, ends))
      .join('')
  }
}

/** The space stays before the line end: whoever reads the file aloud needs it. */
function after(space: number, end: number, count: number, ends: Set<number>): string {
  if (end === count) return ''
  const gap = space > 0 ? ' ' : ''
  return ends.has(end) ? `${gap}\n` : gap
}

/** How wide the text is in one line. */
function naturalWidth(instances: Node[], styles: Style[]): number {
  return styles.reduce(
    (sum, { size, weight, family }, run) =>
      sum + widthOf(instances[run]?.value ?? '', size, weight, family),
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
