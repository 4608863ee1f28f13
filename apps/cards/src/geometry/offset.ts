/** How far backs are moved on paper, in millimetres to the right and down. */
export type Offset = { x: number; y: number }

/** Where the cross of the back lies on the grid of the front, in millimetres right and down of 0. */
export type Reading = { right: number; down: number }

/**
 * The offset that brings the cross to 0: what was read is added to what the sheet was printed with.
 * A back is seen through the paper, so one that moves to its right moves to the left.
 */
export function corrected({ x, y }: Offset, { right, down }: Reading): Offset {
  return { x: hundredths(x + right), y: hundredths(y - down) }
}

/** Sums of tenths end in many digits; nobody reads a hundredth of a millimetre off a sheet. */
function hundredths(length: number): number {
  return Math.round(length * 100) / 100 + 0
}
