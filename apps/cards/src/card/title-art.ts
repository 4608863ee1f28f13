import { type Drawing, mark, markSize, type Paint, type Shape } from '@read-the-room/brand'
import type { Kind } from '@read-the-room/core'

/** People around what they share, from above; each group a moment of another kind. */
export const titleArt: Drawing = {
  width: 100,
  height: 92,
  shapes: [
    { kind: 'circle', x: 50, y: 62, r: 38, fill: 'card' },
    ...table(59, 26, 14, 8, 'socializing', 'socializingTint'),
    ...table(25, 66, 8, 4, 'networking', 'networkingTint'),
    ...table(82, 68, 10, 5, 'mixed', 'mixedTint'),
    { kind: 'circle', x: 52, y: 60, r: 4.4, stroke: 'ink', width: 1.1 },
    { kind: 'circle', x: 52, y: 60, r: 2.6, fill: 'ink' },
  ],
}

/** A group: its ground, those who stand around it, and the mark of what happens there. */
function table(x: number, y: number, r: number, count: number, kind: Kind, tint: Paint): Shape[] {
  const around = Array.from({ length: count }, (_person, index) => {
    const angle = (index / count) * 2 * Math.PI + 0.4
    return { x: round(x + (r + 4) * Math.cos(angle)), y: round(y + (r + 4) * Math.sin(angle)) }
  })
  return [
    ...around.map((place): Shape => ({ kind: 'circle', ...place, r: 7.4, fill: tint })),
    { kind: 'circle', x, y, r: r + 4, fill: tint },
    { kind: 'circle', x, y, r: r - 2, stroke: 'quiet', width: 0.7 },
    ...around.map((place): Shape => ({ kind: 'circle', ...place, r: 3.7, fill: 'quiet' })),
    ...moved(mark(kind).shapes, x, y, (r * 1.1) / markSize),
  ]
}

/** Shapes of a mark around a point, at a scale. */
function moved(shapes: Shape[], x: number, y: number, by: number): Shape[] {
  const at = (value: number, middle: number) => round(middle + (value - markSize / 2) * by)
  return shapes.map((shape): Shape => {
    const drawn = {
      ...shape,
      ...(shape.width ? { width: shape.width * by } : {}),
      ...(shape.dash ? { dash: [shape.dash[0] * by, shape.dash[1] * by] as const } : {}),
    }
    switch (drawn.kind) {
      case 'rect':
        return { ...drawn, x: at(drawn.x, x), y: at(drawn.y, y), w: drawn.w * by, h: drawn.h * by }
      case 'circle':
        return { ...drawn, x: at(drawn.x, x), y: at(drawn.y, y), r: drawn.r * by }
      case 'path':
        return { ...drawn, d: halfRing(x, y, by) }
      default:
        throw new RangeError(`no such shape: ${String(drawn satisfies never)}`)
    }
  })
}

/** The right half of a ring, as the mark of a mixed moment has it. */
function halfRing(x: number, y: number, by: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * by)} ${round(y + dy * by)}`
  const r = round(8 * by)
  return `M${at(1.4, -7.9)} A${r} ${r} 0 0 1 ${at(1.4, 7.9)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
