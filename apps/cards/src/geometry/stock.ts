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
export function centred(
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

/**
 * Plain paper, four cards to a sheet: a little smaller than A6, so that a desktop printer, which
 * leaves 3 to 5 mm of the edge white, loses nothing.
 */
export const quarters = {
  a4: centred('a4', paperSizes.a4, { width: 95, height: 136 }, [2, 2], 6),
  letter: centred('letter', paperSizes.letter, { width: 98, height: 128 }, [2, 2], 6),
} as const satisfies Record<Paper, Stock>
