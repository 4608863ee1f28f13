import type { Room } from '@read-the-room/core'
import { tidy } from './polar.ts'
import { away, type Found } from './room-moments.ts'
import type { Shape } from './shape.ts'
import { sizeAt, stamp } from './stamp.ts'

/** Half of a bubble or letter, across and down. */
const [halfWide, halfHigh] = [6, 5.4]

/** The one mark of a sign: bare, in a speech bubble or on a letter, wholly inside the plan. */
export function roomMark({ spot, mode, dimension }: Found, room: Room): Shape[] {
  const margin = halfWide + 1
  const x = Math.min(160 - margin, Math.max(margin, spot.x))
  const y = Math.min(100 - margin, Math.max(margin, spot.y))
  return parts({ x, y }, spot.as, mode, room).map((shape) => ({ ...shape, moment: dimension }))
}

type Spot = { x: number; y: number }

function parts({ x, y }: Spot, as: Found['spot']['as'], mode: Found['mode'], room: Room): Shape[] {
  switch (as) {
    case 'sign':
      return stamp({ x, y }, mode, mode, sizeAt({ x, y }, room.things))
    case 'bubble':
      return [...tail({ x, y }, room), bubble(x, y), ...stamp({ x, y }, mode, `${mode}OnInk`)]
    case 'letter':
      return [...letter(x, y), ...stamp({ x, y }, mode, `${mode}OnInk`)]
    default:
      throw new RangeError(`no such way to show a sign: ${String(as satisfies never)}`)
  }
}

function bubble(x: number, y: number): Shape {
  const [w, h] = [halfWide * 2, halfHigh * 2]
  return { kind: 'rect', x: tidy(x - halfWide), y: tidy(y - halfHigh), w, h, r: 2, fill: 'ink' }
}

/** A sheet of paper with a corner folded over. */
function letter(x: number, y: number): Shape[] {
  const fold = 2.4
  const [left, right] = [tidy(x - halfWide), tidy(x + halfWide)]
  const [top, bottom] = [tidy(y - halfHigh), tidy(y + halfHigh)]
  const [corner, below] = [tidy(right - fold), tidy(top + fold)]
  const edge = `M${left} ${top} L${corner} ${top} L${right} ${below} L${right} ${bottom}`
  return [
    { kind: 'path', d: `${edge} L${left} ${bottom} Z`, fill: 'ink' },
    {
      kind: 'path',
      d: `M${corner} ${top} L${corner} ${below} L${right} ${below} Z`,
      fill: 'person',
    },
  ]
}

/** The corner of a bubble toward whoever is nearest: they say it. */
function tail({ x, y }: Spot, { people }: Room): Shape[] {
  const [speaker] = [...people].sort((one, other) => away(one, { x, y }) - away(other, { x, y }))
  if (speaker === undefined) return []
  const distance = away(speaker, { x, y })
  if (distance < halfHigh) return []
  const [across, down] = [(speaker.x - x) / distance, (speaker.y - y) / distance]
  const length = Math.max(halfHigh, Math.min(distance - 4.6, 12))
  const tip = { x: tidy(x + across * length), y: tidy(y + down * length) }
  const [left, right] = [
    { x: tidy(x - down * 2.6), y: tidy(y + across * 2.6) },
    { x: tidy(x + down * 2.6), y: tidy(y - across * 2.6) },
  ]
  const d = `M${left.x} ${left.y} L${tip.x} ${tip.y} L${right.x} ${right.y} Z`
  return [{ kind: 'path', d, fill: 'ink' }]
}
