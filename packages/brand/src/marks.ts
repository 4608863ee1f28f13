import type { Kind, Sign } from '@read-the-room/core'
import type { Drawing, Paint, Shape } from './shape.ts'

/** Marks are drawn on a grid of 22 × 22 units and stay legible at 4 mm, in black only. */
export const markSize = 22

/** The mark of a kind of moment: square, dashed ring, half of each, dotted outline with "?". */
export function mark(kind: Kind, paint: Paint = kind): Drawing {
  return { width: markSize, height: markSize, shapes: shapesOf(kind, paint) }
}

/**
 * The mark of a sign: that of the kind of moment it speaks for, and a short dotted line where there
 * is no sign, which is neither "both" nor "can't tell".
 */
export function signMark(sign: Sign): Drawing {
  if (sign !== 'none') return mark(signPaint(sign))
  const shape: Shape = { kind: 'path', d: noSign, stroke: 'unclear', width: 2.6, dash: [2.6, 2.6] }
  return { width: markSize, height: markSize, shapes: [shape] }
}

/** The color of a sign: that of the kind of moment it speaks for. */
export function signPaint(sign: Sign): Kind {
  switch (sign) {
    case 'networking':
    case 'socializing':
      return sign
    case 'both':
      return 'mixed'
    case 'none':
      return 'unclear'
    default:
      throw new RangeError(`no such sign: ${String(sign satisfies never)}`)
  }
}

function shapesOf(kind: Kind, paint: Paint): Shape[] {
  switch (kind) {
    case 'networking':
      return [{ kind: 'rect', x: 3, y: 3, w: 16, h: 16, fill: paint }]
    case 'socializing':
      return [{ kind: 'circle', x: 11, y: 11, r: 8, stroke: paint, width: 3.2, dash: [3.9, 2.383] }]
    case 'mixed':
      return [
        { kind: 'rect', x: 3, y: 3, w: 8, h: 16, fill: paint },
        { kind: 'path', d: halfRing, stroke: paint, width: 3.2, dash: [3.9, 2.383] },
      ]
    case 'unclear':
      return [
        { kind: 'path', d: corners, stroke: paint, width: 2.3, dash: [0.01, 3.99], cap: 'round' },
        { kind: 'path', d: questionMark, stroke: paint, width: 2, cap: 'round' },
        { kind: 'circle', x: 11, y: 15.6, r: 1.25, fill: paint },
      ]
    default:
      throw new RangeError(`no mark for ${String(kind satisfies never)}`)
  }
}

/** Four dots in a row. */
const noSign = 'M2.4 11 H20.6'

/** The right half of a ring of radius 8 around the middle. */
const halfRing = 'M12.4 3.1 A8 8 0 0 1 12.4 18.9'

/** A square around the middle: five dots a side; no dot lies on a corner of a line, which is sharp. */
const corners = 'M3 3 H19.05 M19 7 V19.05 M15 19 H2.95 M3 15 V6.95'

/** A question mark without its dot: hook and stem. */
const questionMark = 'M8.4 8.6 A2.7 2.7 0 1 1 11 11.4 L11 12.6'
