import type { Room } from '@read-the-room/core'
import { polar } from './polar.ts'
import type { Paint, Shape } from './shape.ts'

export type Person = Room['people'][number]

/** Half a person. */
const half = 4

/** The edge of the floor, that no ground crosses. */
const edge = { left: 1.6, right: 158.4, top: 1.6, bottom: 98.4 }

/** A soft patch before a person: where patches meet, people talk. Round who looks nowhere. */
export function patch({ x, y, faces }: Person, fill: Paint): Shape {
  const ahead = faces === undefined ? { x, y } : polar(x, y, faces, 6.5)
  const center = {
    x: Math.min(edge.right - 6, Math.max(edge.left + 6, ahead.x)),
    y: Math.min(edge.bottom - 6, Math.max(edge.top + 6, ahead.y)),
  }
  const r = Math.min(
    9.5,
    center.x - edge.left,
    edge.right - center.x,
    center.y - edge.top,
    edge.bottom - center.y,
  )
  return { kind: 'circle', ...center, r, fill }
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
