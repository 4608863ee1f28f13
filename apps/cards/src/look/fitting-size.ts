import { familyOf, widthOf } from './fonts.ts'

/** Where a bold text goes that is set as large as it fits: a name. */
export type Fitted = {
  /** In points. */
  width: number
  /** The sizes that are tried, in points, the largest first. */
  sizes: readonly number[]
  /** Whether it stands in one line; otherwise lines end between its words. */
  oneLine: boolean
}

/** The largest size at which a text fits its place; the smallest where it fits at none. */
export function fittingSize(text: string, place: Fitted): number {
  const fits = (size: number) => lettersOver(text, place, size) === 0
  return place.sizes.find(fits) ?? leastSize(place)
}

/**
 * The size of a bold head in points: as large as is wished, or as its longest word lets it be in a
 * width, from the largest to the least in steps of one point.
 */
export function headSize(text: string, width: number, largest: number, least: number): number {
  const steps = Math.max(0, Math.ceil(largest - least))
  const sizes = [...Array.from({ length: steps }, (_step, index) => largest - index), least]
  return fittingSize(text, { width, sizes, oneLine: false })
}

/** The smallest size that is tried. */
export function leastSize({ sizes }: Fitted): number {
  return sizes.at(-1) ?? 0
}

/** How many letters a text must lose to fit its place in a size: none where it fits. */
export function lettersOver(text: string, { width, oneLine }: Fitted, size: number): number {
  const family = familyOf(text)
  const parts = oneLine ? [text] : text.split(/(?<=[\s-])/)
  const over = parts.map((part) => {
    const letters = [...part.trimEnd()]
    let kept = letters.length
    while (kept > 0 && widthOf(letters.slice(0, kept).join(''), size, 700, family) > width) {
      kept -= 1
    }
    return letters.length - kept
  })
  return over.reduce((sum, count) => sum + count, 0)
}
