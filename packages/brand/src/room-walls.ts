import type { Room } from '@read-the-room/core'
import type { Shape } from './shape.ts'

type Door = Room['doors'][number]
type Side = Door['side']

/** A door is 14 units wide: room for two people at a time. */
const opening = 14
const [near, right, bottom] = [0.8, 159.2, 99.2]

/** What everything lies on. */
export function floor(): Shape {
  return { kind: 'rect', x: 0, y: 0, w: 160, h: 100, fill: 'paper' }
}

/** Four walls with a gap at every door, and the door that stands open. */
export function walls(doors: Room['doors']): Shape[] {
  const sides: Side[] = ['top', 'right', 'bottom', 'left']
  return [...sides.flatMap((side) => wall(side, doors)), ...doors.flatMap(leaf)]
}

function wall(side: Side, doors: Room['doors']): Shape[] {
  const gaps = doors
    .filter((door) => door.side === side)
    .map(({ at }) => at)
    .sort((one, other) => one - other)
  const end = side === 'top' || side === 'bottom' ? 160 : 100
  const from = [0, ...gaps.map((at) => at + opening / 2)]
  const to = [...gaps.map((at) => at - opening / 2), end]
  return from.map((start, index) => ({
    kind: 'path',
    d: `M${along(side, start, 0)} L${along(side, to[index] ?? end, 0)}`,
    stroke: 'quiet',
    width: 1.6,
  }))
}

/** The leaf stands open into the room; a thin arc shows its swing. */
function leaf({ side, at }: Door): Shape[] {
  const [hinge, jamb] = [at - opening / 2, at + opening / 2]
  const sweep = side === 'top' || side === 'right' ? 0 : 1
  const open = along(side, hinge, opening)
  const swing = `M${open} A${opening} ${opening} 0 0 ${sweep} ${along(side, jamb, 0)}`
  return [
    { kind: 'path', d: swing, stroke: 'thing', width: 0.5, dash: [1.2, 1.2] },
    { kind: 'path', d: `M${along(side, hinge, -0.8)} L${open}`, stroke: 'quiet', width: 1 },
  ]
}

/** A point on a wall, `into` units inside the room. */
function along(side: Side, at: number, into: number): string {
  switch (side) {
    case 'top':
      return `${at} ${near + into}`
    case 'bottom':
      return `${at} ${bottom - into}`
    case 'left':
      return `${near + into} ${at}`
    case 'right':
      return `${right - into} ${at}`
    default:
      throw new RangeError(`no such wall: ${String(side satisfies never)}`)
  }
}
