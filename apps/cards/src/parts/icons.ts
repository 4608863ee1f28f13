import type { Drawing, Paint } from '@read-the-room/brand'

const side = 12
const line = { width: 1.7, cap: 'round' } as const

/** The three kinds of advice: a tick, a cross, a speech bubble. */
export const icons = {
  do: (paint: Paint) => icon('M2.2 6.6 L4.9 9.4 L9.9 2.9', paint),
  avoid: (paint: Paint) => icon('M3 3 L9 9 M9 3 L3 9', paint),
  say: (paint: Paint) =>
    icon('M1.6 1.9 L10.4 1.9 L10.4 8.2 L5.6 8.2 L3.2 10.8 L3.2 8.2 L1.6 8.2 Z', paint, 1.3),
  dot: (paint: Paint): Drawing => ({
    width: side,
    height: side,
    shapes: [{ kind: 'circle', x: 4, y: 6, r: 1.7, fill: paint }],
  }),
} as const

export type Icon = keyof typeof icons

function icon(d: string, paint: Paint, width: number = line.width): Drawing {
  return { width: side, height: side, shapes: [{ kind: 'path', d, stroke: paint, ...line, width }] }
}
