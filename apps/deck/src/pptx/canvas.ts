import type { Area } from '../ooxml/units.ts'

/** PowerPoint's wide slide in inches, and the deck's canvas in pixels, which it is drawn after. */
export const slideSize = { w: 13.333, h: 7.5 }
const canvas = 980

/** Pixels of the canvas in inches. */
export function inches(pixels: number): number {
  return (pixels * slideSize.w) / canvas
}

/** A box of the canvas on PowerPoint's slide. */
export function onCanvas(x: number, y: number, w: number, h: number): Area {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) }
}
