import type { Paper } from '@read-the-room/core'
import { inch, type Size } from './units.ts'

/** A sheet of cells: where each card lies on the paper, in millimetres from the top left. */
export type Stock = {
  id: string
  sheet: Size
  cell: Size
  columns: number
  rows: number
  left: number
  top: number
  /** Cut by its maker: no marks. */
  precut?: boolean
  /** Pairs of cells, one above the other, are the two sides of a tent: the upper is turned. */
  tent?: boolean
  /** Cards are folded between two columns: front on the left, back on the right. */
  fold?: boolean
  /** From the left edge of one cell to the left edge of the next. */
  pitchX: number
  /** From the top edge of one cell to the top edge of the next. */
  pitchY: number
}

/** Sheet sizes of plain paper. */
export const paperSizes = {
  a4: { width: 210, height: 297 },
  letter: { width: 8.5 * inch, height: 11 * inch },
} as const satisfies Record<Paper, Size>

/** Cells in the middle of a sheet with equal gutters. */
export function centered(
  id: string,
  sheet: Size,
  cell: Size,
  [columns, rows]: readonly [number, number],
  gutter: number,
): Stock {
  const pitchX = cell.width + gutter
  const pitchY = cell.height + gutter
  return {
    id,
    sheet,
    cell,
    columns,
    rows,
    left: (sheet.width - columns * pitchX + gutter) / 2,
    top: (sheet.height - rows * pitchY + gutter) / 2,
    pitchX,
    pitchY,
  }
}

/** How far color goes beyond the cut on a sheet, in millimetres: what two cards leave each other. */
const bleedOnSheets = 2

/** Less where the gutter is narrow, and nothing where cards touch or are folded. */
export function bleedOn({ cell, pitchX, pitchY }: Stock): { x: number; y: number } {
  const within = (gutter: number) => Math.max(0, Math.min(bleedOnSheets, gutter / 2 - 0.5))
  return { x: within(pitchX - cell.width), y: within(pitchY - cell.height) }
}

/** Two columns with no gutter between them: each row is a card to be folded, front and back. */
export function folded({ id, sheet, cell, rows, pitchY }: Stock): Stock {
  const stock = centered(id, sheet, cell, [2, rows], pitchY - cell.height)
  const left = (sheet.width - 2 * cell.width) / 2
  return { ...stock, left, pitchX: cell.width, fold: true }
}
