import { edge } from '../geometry/edge.ts'
import { pt, type Size } from '../geometry/units.ts'

/** How far the cut is from a face on each side, and how much of the top a name takes. */
export type Around = { left: number; right: number; top: number; bottom: number; named?: number }

/** The room of a face in millimetres, and what of its card lies around it. */
export type Content = Size & { around?: Around }

/** The same in points, for what is drawn up to the cut and beyond it; all 0 on a page. */
export type Frame = Size & Required<Around> & { over: number }

/** How far color goes beyond the cut: as far as a print shop’s larger paper and its bleed. */
const overhang = 12

const none = { left: 0, right: 0, top: 0, bottom: 0 }

/** The frame of a face that has this room. */
export function frameOf({ width, height, around }: Content): Frame {
  const { left, right, top, bottom, named = 0 }: Around = around ?? none
  return {
    width: pt(width),
    height: pt(height),
    left: pt(left),
    right: pt(right),
    top: pt(top),
    bottom: pt(bottom),
    named: pt(named),
    over: around === undefined ? 0 : pt(overhang),
  }
}

/** The frame of the back of the same card, on which there is no name. */
export function backOf(frame: Frame): Frame {
  return { ...frame, top: frame.top + frame.named, named: 0 }
}

/** From where a ground beside a colored edge begins to its words, in points. */
export function wordsFrom({ over }: Frame): number {
  return over === 0 ? 10 : pt(edge.clear)
}
