/** Millimetres in an inch. */
export const inch = 25.4

/** PDF points in a millimetre; every length of this room is in millimetres until it is drawn. */
export const pointsPerMm = 72 / inch

/** Millimetres as PDF points, rounded to a thousandth so that the same length is the same bytes. */
export function pt(mm: number): number {
  return Math.round(mm * pointsPerMm * 1000) / 1000
}

/** A width and a height in millimetres. */
export type Size = { width: number; height: number }
