import type { Stock } from './stock.ts'

/** Where one card lies on a sheet: the top left corner of its cell, in millimetres. */
export type Placement = {
  /** Which card of the run, from 0. */
  card: number
  x: number
  y: number
  /** Turned by 180°, as backs are when the paper flips on its other edge. */
  turned: boolean
}

/** One sheet of paper: what lies on its front and, mirrored, on its back. */
export type Sheet = { fronts: Placement[]; backs: Placement[] }

/** The edge on which a duplex printer turns the paper. */
export type Flip = 'long' | 'short'

/** Cards in order on sheets. A part-used sheet starts at a later slot; the last keeps its gaps. */
export function impose(
  count: number,
  stock: Stock,
  { flip = 'long', startAt = 1 }: { flip?: Flip; startAt?: number } = {},
): Sheet[] {
  const slots = slotsOf(stock)
  const before = startAt - 1
  const sheets = Math.ceil((before + count) / slots.length)
  return Array.from({ length: count === 0 ? 0 : sheets }, (_sheet, index) => {
    const fronts = slots
      .map(({ x, y }, slot) => ({
        card: index * slots.length + slot - before,
        x,
        y,
        turned: false,
      }))
      .filter(({ card }) => card >= 0 && card < count)
    return { fronts, backs: fronts.map((front) => behind(front, stock, flip)) }
  })
}

/** The cells of a sheet, row by row from the top left. */
export function slotsOf(stock: Stock): { x: number; y: number }[] {
  return Array.from({ length: stock.columns * stock.rows }, (_slot, index) => ({
    x: stock.left + (index % stock.columns) * stock.pitchX,
    y: stock.top + Math.floor(index / stock.columns) * stock.pitchY,
  }))
}

/** The place on the back that lies behind a front once the printer has turned the paper. */
function behind(front: Placement, { sheet, cell }: Stock, flip: Flip): Placement {
  const upright = sheet.height >= sheet.width
  if (upright === (flip === 'long')) return { ...front, x: sheet.width - cell.width - front.x }
  return { ...front, y: sheet.height - cell.height - front.y, turned: true }
}
