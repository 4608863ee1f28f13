import type { Room } from '@read-the-room/core'
import { polar } from './polar.ts'
import type { Paint, Shape } from './shape.ts'

export type Person = Room['people'][number]

/** Half a person. */
const half = 4

/** The size of a plan, and how thick its walls are: no ground crosses them. */
const plan = { width: 160, height: 100 }
const wall = 1.6

/** A soft patch before a person: where patches meet, people talk. Round who looks nowhere. */
export function patch({ x, y, faces }: Person, fill: Paint, { width, height } = plan): Shape {
  const ahead = faces === undefined ? { x, y } : polar(x, y, faces, 6.5)
  const across = within(ahead.x, width)
  const down = within(ahead.y, height)
  const r = Math.min(9.5, across.room, down.room)
  return { kind: 'circle', x: across.at, y: down.at, r, fill }
}

/** As near to where it should be as leaves room for a small patch, and how much room there is. */
function within(at: number, size: number) {
  const inside = Math.min(size - wall - 6, Math.max(wall + 6, at))
  return { at: inside, room: Math.min(inside - wall, size - wall - inside) }
}

/** Somebody: a disc like all others. You: a white dot with a ring. */
export function body({ x, y, you }: Person): Shape[] {
  if (you !== true) return [{ kind: 'circle', x, y, r: half, fill: 'person' }]
  return [
    { kind: 'circle', x, y, r: half, fill: 'paper', stroke: 'ink', width: 0.9 },
    { kind: 'circle', x, y, r: 2.4, fill: 'ink' },
  ]
}

/** A small triangle toward what the person looks at, just off the disc. */
export function arrow({ x, y, faces, you }: Person): Shape[] {
  if (faces === undefined) return []
  const foot = polar(x, y, faces, half + 1)
  const tip = polar(x, y, faces, half + 2.8)
  const [left, right] = [
    polar(foot.x, foot.y, faces - 90, 1.5),
    polar(foot.x, foot.y, faces + 90, 1.5),
  ]
  const d = `M${left.x} ${left.y} L${tip.x} ${tip.y} L${right.x} ${right.y} Z`
  return [{ kind: 'path', d, fill: you === true ? 'ink' : 'person' }]
}
