import { familyOf, widthOf } from '../look/fonts.ts'

type Cells = {
  texts: string[]
  /** Of the texts, in points. */
  size: number
  weight: number
  /** Of the row, in points. */
  width: number
  /** What each cell has besides its text: a mark, a box, a gap. */
  beside: number
}

/** How many cells stand in a row, of the numbers given: the first that gives the widest word room, else one. */
export function perRow({ texts, size, weight, width, beside }: Cells, tried: number[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/))
  const widest = Math.max(...words.map((word) => widthOf(word, size, weight, familyOf(word))))
  return tried.find((count) => width / count - beside > widest + 1) ?? 1
}

/** A list in rows of so many. */
export function inRows<T>(items: readonly T[], count: number): T[][] {
  return items.flatMap((_item, index) =>
    index % count === 0 ? [items.slice(index, index + count)] : [],
  )
}
