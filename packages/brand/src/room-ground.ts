import type { Room } from '@read-the-room/core'
import { tidy } from './polar.ts'
import type { Shape } from './shape.ts'

type Spot = { x: number; y: number }

/** Outdoors: tufts of grass where nobody and nothing is. */
export function ground({
  things,
  people,
}: {
  things: Room['things']
  people: readonly Spot[]
}): Shape[] {
  const free = ({ x, y }: Spot) =>
    people.every((person) => Math.hypot(person.x - x, person.y - y) > 12) &&
    things.every(
      (thing) =>
        Math.abs(thing.x - x) > thing.width / 2 + 4 ||
        Math.abs(thing.y - y) > (thing.height ?? thing.width) / 2 + 4,
    )
  return spots().filter(free).map(tuft)
}

/** Rows and columns, each shifted a little, so that it does not read as a pattern. */
function spots(): Spot[] {
  const across = [0, 1, 2, 3, 4, 5, 6]
  const down = [0, 1, 2, 3, 4]
  return down.flatMap((row) =>
    across.map((column) => ({
      x: 8 + column * 22 + ((row * 11 + column * 5) % 13),
      y: 10 + row * 19 + ((column * 7 + row * 3) % 9),
    })),
  )
}

function tuft({ x, y }: Spot): Shape {
  const blades = [
    [-2, -1.6, -0.8],
    [0, -2.8, 0],
    [2, -1.6, 0.8],
  ].map(
    ([tip = 0, up = 0, foot = 0]) => `M${tidy(x + foot)} ${y} L${tidy(x + tip)} ${tidy(y + up)}`,
  )
  return { kind: 'path', d: blades.join(' '), stroke: 'rule', width: 0.7, cap: 'round' }
}
