/** What bars of votes measure, in pixels of a slide. */
export type BarSizes = {
  /** How long a bar is for each vote. */
  unit: number
  /** How much room the largest number needs. */
  number: number
  /** Whether each vote is a mark: of more, nobody could tell one from the next. */
  marks: boolean
}

/** The panel of the votes, a digit of a number beside a bar, what a bar has around its votes. */
const panel = 362
const digit = 30
const edges = 16

/** A mark is not larger than this, however few have voted. */
const largest = 36

/** More votes than this are a plain bar. */
const mostMarks = 40

/** Bars that stay beside their numbers, whatever has come in: `most` is the largest of them. */
export function barSizes(most: number): BarSizes {
  const number = digit * String(most).length
  const unit = Math.min(largest, (panel - number - edges) / Math.max(most, 1))
  return { unit, number, marks: most <= mostMarks }
}
