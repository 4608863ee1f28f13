import type { Room } from '@read-the-room/core'
import { polar, tidy } from './polar.ts'
import type { Person } from './room-people.ts'
import { scenery } from './room-scenery.ts'
import type { Shape } from './shape.ts'

export type Thing = Room['things'][number]

/** How things are drawn: a line around what hides the ground. */
export const line = { stroke: 'thing', width: 0.8, fill: 'paper' } as const

/** A table, a desk, a blanket: what stands in a room. Positions are of the middle. */
export function furniture(thing: Thing): Shape[] {
  const { kind, x, y, width: w, height: h = w } = thing
  const [left, top] = [tidy(x - w / 2), tidy(y - h / 2)]
  switch (kind) {
    case 'round':
      return [{ kind: 'circle', x, y, r: w / 2, ...line }]
    case 'block':
      return [{ kind: 'rect', x: left, y: top, w, h, r: 1, ...line }]
    case 'card':
      return [{ kind: 'rect', x: left, y: top, w, h, r: 0.5, fill: 'thing' }]
    case 'blanket':
      return [{ kind: 'rect', x: left, y: top, w, h, r: 2, ...line }, ...stripes(left, top, w, h)]
    default:
      return scenery(kind, { x, y, w, h, left, top })
  }
}

/** Who sits at a round table or a blanket has a plate there: one table length of sharing food. */
export function plate(
  { x, y, faces }: Pick<Person, 'x' | 'y' | 'faces'>,
  things: readonly Thing[],
): Shape[] {
  if (faces === undefined) return []
  const spot = polar(x, y, faces, 10.4)
  const laid = things.some(
    (thing) => ['round', 'blanket'].includes(thing.kind) && holds(thing, spot.x, spot.y, 2),
  )
  if (!laid) return []
  return [{ kind: 'circle', ...spot, r: 2.3, stroke: 'thing', width: 0.5, fill: 'paper' }]
}

/** Whether a spot lies on a thing, `inside` units within its edge. */
export function holds(
  { kind, x, y, width: w, height: h = w }: Thing,
  atX: number,
  atY: number,
  inside = 0,
) {
  if (kind === 'round') return Math.hypot(atX - x, atY - y) < w / 2 - inside
  return Math.abs(atX - x) < w / 2 - inside && Math.abs(atY - y) < h / 2 - inside
}

/** A blanket is striped near its short sides, which tells it from a table. */
function stripes(left: number, top: number, w: number, h: number): Shape[] {
  return [2.4, 4.4, w - 4.4, w - 2.4].map((at) => ({
    kind: 'path',
    d: `M${tidy(left + at)} ${tidy(top + 0.4)} L${tidy(left + at)} ${tidy(top + h - 0.4)}`,
    stroke: 'thing',
    width: 0.6,
  }))
}
