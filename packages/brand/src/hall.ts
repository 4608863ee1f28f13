import { gatherings, hallDoor, hallSize, hallThings, you } from './hall-room.ts'
import { tidy } from './polar.ts'
import { away } from './room-moments.ts'
import { patch } from './room-people.ts'
import { figure } from './room-plan.ts'
import { furniture } from './room-things.ts'
import type { Drawing, Shape } from './shape.ts'
import { sizeAt, stamp } from './stamp.ts'

/**
 * One hall for the whole workshop, 240 × 135 units, to lie on night. A circle of light around *you*
 * grows with each step out of `steps`, from 0 to all of them, and every moment that it has reached
 * is read: its ground takes the color, its mark is set down. The light may reach beyond the hall:
 * whoever draws it clips it there.
 */
export function hall(step: number, steps: number): Drawing {
  const reach = light(step / steps)
  const read = gatherings.filter((one) => away(you, one.spot) <= reach)
  const everybody = gatherings.flatMap(({ people }) => people)
  const shapes = [
    { kind: 'rect', x: 0, y: 0, w: hallSize.width, h: hallSize.height, fill: 'paper' } as const,
    ...everybody.map((person) => patch(person, 'card', hallSize)),
    { kind: 'circle', x: you.x, y: you.y, r: tidy(reach + around), fill: 'ground' } as const,
    ...read.flatMap(({ mode, people }) =>
      people.map((person) => patch(person, `${mode}Ground`, hallSize)),
    ),
    ...hallThings.flatMap(furniture),
    ...[...everybody, you].flatMap((person) => figure(person, { things: hallThings })),
    ...walls(),
    ...read.flatMap(({ mode, spot }) => stamp(spot, mode, mode, sizeAt(spot, hallThings))),
  ]
  return { ...hallSize, shapes }
}

/** How much further than the middle of the last moment the light falls. */
const around = 16

/** How far the light has come: as many moments as their share of the way, and part of the next. */
function light(part: number): number {
  const distances = [0, ...gatherings.map(({ spot }) => away(you, spot))].sort((a, b) => a - b)
  const at = Math.min(1, Math.max(0, part)) * (distances.length - 1)
  const [last = 0, next = last] = distances.slice(Math.floor(at))
  return last + (next - last) * (at - Math.floor(at))
}

/** Two walls and a door: the hall goes on to the left and below. */
function walls(): Shape[] {
  const [top, right] = [2, hallSize.width - 2]
  const { from, to } = hallDoor
  const width = to - from
  const line = { stroke: 'quiet', width: 1.6 } as const
  return [
    { kind: 'path', d: `M0 ${top} L${right} ${top} L${right} ${from}`, ...line },
    { kind: 'path', d: `M${right} ${to} L${right} ${hallSize.height}`, ...line },
    { kind: 'path', d: `M${right} ${from} L${right - width} ${from}`, ...line, width: 1 },
    {
      kind: 'path',
      d: `M${right - width} ${from} A${width} ${width} 0 0 0 ${right} ${to}`,
      stroke: 'thing',
      width: 0.5,
      dash: [1.4, 1.4],
    },
  ]
}
