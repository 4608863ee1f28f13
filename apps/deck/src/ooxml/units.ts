/** A place on a slide, in inches. */
export type Area = { x: number; y: number; w: number; h: number }

/** Inches as Office counts lengths: 914,400 English Metric Units each. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400)
}

/** Points as Office counts the width of lines. */
export function linePoints(points: number): number {
  return Math.round(points * 12_700)
}

/** Points as Office counts type sizes and gaps: hundredths. */
export function hundredths(points: number): number {
  return Math.round(points * 100)
}
