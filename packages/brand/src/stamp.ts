import { mark, markSize } from './marks.ts'
import { placed } from './placed.ts'
import type { Mode } from './room-moments.ts'
import { holds, type Thing } from './room-things.ts'
import type { Paint, Shape } from './shape.ts'

type Spot = { x: number; y: number }

/** A mark fills 16 of the 22 units of its grid. */
const filled = 16

/** From 6.5 units on, a mark is 4 mm across on an A6 card. */
const [least, usual, most] = [6.5, 8.5, 16]

/** A mark set down in a plan. */
export function stamp({ x, y }: Spot, mode: Mode, paint: Paint, size = least): Shape[] {
  const { shapes } = mark(mode, paint)
  return shapes.map((shape) => placed(shape, markSize / 2, { x, y, scale: size / filled }))
}

/** On a thing a mark is as large as fits on it. */
export function sizeAt({ x, y }: Spot, things: readonly Thing[]): number {
  const under = things.filter((thing) => large(thing) && holds(thing, x, y)).at(-1)
  if (under === undefined) return usual
  const { kind, width, height = width } = under
  const room = kind === 'round' ? width * 0.4 : Math.min(width, height) - 2
  return Math.min(kind === 'round' ? most : usual, Math.max(least, room))
}

function large({ kind, width }: Thing): boolean {
  return kind !== 'card' && width >= 8
}
