import { addTable } from '../ooxml/table.ts'
import type { Paragraph, Pen } from './pen.ts'
import { hex, sizeIn } from './type.ts'

/** A cell of a table: `before` is room for a mark, in inches. */
export type Cell = Paragraph & { before?: number }

type TablePlace = {
  x: number
  y: number
  columns: number[]
  heights: number[]
  most: number
  /** The first row with a rule above it; no row has one without it. */
  ruledFrom?: number
  /** The first row names the columns. */
  head?: boolean
}

/** What a cell keeps free at its sides and above, in inches. */
const inset = 0.2
const above = 0.05

/** A table of fixed column widths and row heights in inches; rules part its rows. */
export function drawTable(
  pen: Pen,
  rows: Cell[][],
  { x, y, columns, heights, most, ruledFrom = rows.length, head = false }: TablePlace,
): void {
  const size = Math.min(
    ...rows.flatMap((row, at) =>
      row.map(({ text, before = 0, scale = 1, bold = false }, column) => {
        const w = (columns[column] ?? 1) - inset - before - inset
        const h = (heights[at] ?? 1) - 2 * above
        return Math.floor(sizeIn([text], { w, h }, Math.round(most * scale), { bold }) / scale)
      }),
    ),
  )
  const cells = rows.map((row, at) =>
    row.map(({ text, bold = false, color = pen.colors.ink, scale = 1, before = 0 }) => ({
      paragraph: {
        runs: [{ text, bold, color: hex(color), size: Math.round(size * scale) }],
      },
      inset: { start: inset + before, end: inset, above },
      ...(at < ruledFrom ? {} : { rule: hex(pen.colors.rule) }),
    })),
  )
  addTable(pen.page, { x, y }, { columns, heights, head }, cells)
}
