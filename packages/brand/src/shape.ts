import type { DimensionId } from '@read-the-room/core'
import type { Colors } from './colors.ts'

/** The color of a shape, by role: each renderer looks it up in its own colors. */
export type Paint = keyof Colors

/** How a shape is painted, and what it belongs to. Widths and dashes are in the units of its drawing. */
export type Style = {
  fill?: Paint
  stroke?: Paint
  /** Line width. */
  width?: number
  /** Lengths of dash and gap. */
  dash?: readonly [number, number]
  cap?: 'round' | 'butt'
  /** The moment of a plan that it belongs to, for who sets moments down one by one. */
  moment?: DimensionId
}

/** The few shapes that every renderer (SVG in a page, in Vue, in a PDF) can draw. */
export type Shape =
  | ({ kind: 'rect'; x: number; y: number; w: number; h: number; r?: number } & Style)
  | ({ kind: 'circle'; x: number; y: number; r: number } & Style)
  | ({ kind: 'path'; d: string } & Style)

/** A picture as data: shapes in a box of `width` × `height` units. */
export type Drawing = { width: number; height: number; shapes: Shape[] }
