import type { Compare, Size } from './slide.ts'

/**
 * The comparison slide in pixels of the canvas: type sizes, line heights, and how many characters
 * of the shipped typeface a line of a column holds. The deck lint holds this model to the picture.
 */
const sizes = {
  large: { sign: { line: 31, chars: 28 }, headline: { line: 31, chars: 27 } },
  medium: { sign: { line: 28, chars: 31 }, headline: { line: 29, chars: 29 } },
  small: { sign: { line: 26, chars: 34 }, headline: { line: 26, chars: 32 } },
} as const satisfies Record<Size, Record<'sign' | 'headline', { line: number; chars: number }>>

/** From under a one-line title to above the foot, less the table's head and padding. */
const room = 292
const secondTitleLine = 46
const rowPadding = 10
const titleChars = 42

/** The largest type at which a comparison still leaves its foot free. */
export function compareSize({ title, columns }: Pick<Compare, 'title' | 'columns'>): Size {
  const free = room - ([...title].length > titleChars ? secondTitleLine : 0)
  return (['large', 'medium'] as const).find((size) => height(columns, size) <= free) ?? 'small'
}

/** Signs stand in rows, so the longer one of a pair sets the height of both. */
function height(columns: Compare['columns'], size: Size): number {
  const { sign, headline } = sizes[size]
  const [left, right] = columns
  const rows = left.signs.map((text, row) => [text, right.signs[row] ?? ''])
  const head = lines([left.headline, right.headline], headline.chars) * headline.line
  return rows.reduce(
    (sum, pair) => sum + lines(pair, sign.chars) * sign.line + rowPadding,
    head + rowPadding,
  )
}

function lines(texts: string[], chars: number): number {
  return Math.max(...texts.map((text) => Math.ceil([...text].length / chars)))
}
