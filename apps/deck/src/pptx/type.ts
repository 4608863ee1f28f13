import type { Area } from '../ooxml/units.ts'
import { widthOf } from './width.ts'

/** The kit's typeface; PowerPoint takes its own where it is not installed. */
export const typeface = 'Atkinson Hyperlegible Next'

/** A color as PowerPoint writes it. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}

/** What is free for the body of a slide of 13.33 × 7.5 inches, under its title and over its foot. */
export const body: Area = { x: 0.76, y: 1.75, w: 11.8, h: 5 }

/** Height of a line in parts of the type size: that of the kit's own typeface, the highest. */
const lineHeight = 1.3

/** Sizes in points; the least is what PowerPoint's own templates give to the smallest text. */
const sizes = [88, 80, 72, 66, 60, 54, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12]

type Type = { after?: number; bold?: boolean; lines?: number }

/**
 * The largest type size in points, at most `most`, at which paragraphs stay inside a box, each on
 * at most `lines` lines.
 */
export function sizeIn(
  texts: string[],
  { w, h }: Pick<Area, 'w' | 'h'>,
  most: number,
  { after = 0, bold = false, lines = Number.POSITIVE_INFINITY }: Type = {},
): number {
  const fits = (size: number) => {
    const counts = texts.map((text) => linesOf(text, (w * 72) / size, bold))
    const sum = counts.reduce((all, one) => all + one, 0)
    const high = sum * size * lineHeight + (texts.length - 1) * after
    return high <= h * 72 && counts.every((count) => count <= lines)
  }
  return sizes.find((size) => size <= most && fits(size)) ?? Math.min(...sizes)
}

/** The size at which every one of several boxes of the same size is filled alike. */
export function evenSize(
  boxes: string[][],
  box: Pick<Area, 'w' | 'h'>,
  most: number,
  type: Type = {},
): number {
  return Math.min(...boxes.map((texts) => sizeIn(texts, box, most, type)))
}

/**
 * The least width, in inches, at which a text takes no more lines than at a given one: lines of
 * the same length break alike in a typeface that is narrower.
 */
export function balancedWidth(text: string, w: number, size: number): number {
  const lines = linesOf(text, (w * 72) / size, false)
  let least = w
  while (least > 1 && linesOf(text, ((least - 0.05) * 72) / size, false) === lines) least -= 0.05
  return lines === 1 ? w : least
}

/** How high a text stands at a size in points, in inches. */
export function heightOf(text: string, w: number, size: number, bold = false): number {
  return (linesOf(text, (w * 72) / size, bold) * size * lineHeight) / 72
}

/** How many lines a text takes, whole words on each where they have room; width in type sizes. */
function linesOf(text: string, width: number, bold: boolean): number {
  const space = widthOf(' ', bold)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = widthOf(word, bold)
    if (used > 0 && used + space + wide > width) {
      lines += 1
      used = 0
    }
    used += used === 0 ? wide : space + wide
    // A word wider than the box goes on below.
    lines += Math.ceil(used / width) - 1
    used = used % width || used
  }
  return lines
}
