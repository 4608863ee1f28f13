/** The kit's typeface; PowerPoint takes its own where it is not installed. */
export const typeface = 'Atkinson Hyperlegible Next'

/** A color as PowerPoint writes it. */
export function hex(color: string): string {
  return color.replace('#', '')
}

/** A place on a slide, in inches. */
export type Area = { x: number; y: number; w: number; h: number }

/** What is free for the body of a slide of 13.33 × 7.5 inches, under its title and over its foot. */
export const body: Area = { x: 0.76, y: 1.75, w: 11.8, h: 5 }

/** Height of a line and mean width of a letter, in parts of the type size. */
const lineHeight = 1.2
const letterWidth = { plain: 0.58, bold: 0.7 }

/** Sizes in points; the least is what PowerPoint's own templates give to the smallest text. */
const sizes = [60, 54, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12]

/**
 * The largest type size in points, at most `most`, at which paragraphs stay inside a box. Nobody
 * knows which typeface a computer puts in for one that it lacks, so letters count as wide as those
 * of DejaVu Sans, about a tenth wider than the kit's own.
 */
export function sizeIn(
  texts: string[],
  { w, h }: Pick<Area, 'w' | 'h'>,
  most: number,
  { after = 0, bold = false } = {},
): number {
  const width = bold ? letterWidth.bold : letterWidth.plain
  const fits = (size: number) => {
    const letters = Math.max(1, Math.floor((w * 72) / (size * width)))
    const lines = texts.reduce((sum, text) => sum + linesOf(text, letters), 0)
    return lines * size * lineHeight + (texts.length - 1) * after <= h * 72
  }
  return sizes.find((size) => size <= most && fits(size)) ?? Math.min(...sizes)
}

/** How many lines a text takes, whole words on each where they have room. */
function linesOf(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1
      used = 0
    }
    used += used === 0 ? length : length + 1
    // A word wider than the box goes on below.
    lines += Math.ceil(used / letters) - 1
    used = used % letters || used
  }
  return lines
}
