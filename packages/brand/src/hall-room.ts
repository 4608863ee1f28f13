import { polar } from './polar.ts'
import type { Mode } from './room-moments.ts'
import type { Person } from './room-people.ts'
import type { Thing } from './room-things.ts'

/** People who share a moment in the hall, and where it is marked once it is read. */
export type Gathering = { mode: Mode; spot: { x: number; y: number }; people: Person[] }

/** As wide as a slide. Left below, where a title stands, nobody does. */
export const hallSize = { width: 240, height: 135 } as const

/** You look toward the crowd. */
export const you: Person = { x: 122, y: 70, faces: 315, you: true }

const tables = {
  middle: { kind: 'round', x: 158, y: 37, width: 33 },
  right: { kind: 'round', x: 211, y: 51, width: 33 },
  below: { kind: 'round', x: 172, y: 107, width: 28 },
} as const satisfies Record<string, Thing>

const badges = [39, 45, 51, 57, 63, 69, 75].map(
  (x): Thing => ({ kind: 'card', x, y: 16, width: 3.4, height: 4 }),
)

/** A bar, three round tables, a counter by the door. */
export const hallThings: Thing[] = [
  { kind: 'block', x: 68, y: 16, width: 68, height: 10 },
  ...badges,
  tables.middle,
  tables.right,
  tables.below,
  { kind: 'block', x: 224, y: 114, width: 10, height: 30 },
]

/** The door is in the wall on the right. */
export const hallDoor = { from: 76, to: 92 } as const

export const gatherings: Gathering[] = [
  { mode: 'socializing', spot: { x: 149, y: 75 }, people: circle(149, 75, 12, [320, 80, 200]) },
  { mode: 'networking', spot: { x: 91, y: 52 }, people: circle(91, 52, 14, [325, 35, 265, 145]) },
  { mode: 'mixed', spot: { x: 117, y: 29 }, people: circle(117, 29, 12, [290, 70, 180]) },
  { mode: 'socializing', spot: tables.middle, people: around(tables.middle, 7) },
  { mode: 'networking', spot: { x: 89, y: 16 }, people: [{ x: 89, y: 28, faces: 0 }] },
  { mode: 'mixed', spot: tables.below, people: around(tables.below, 6) },
  { mode: 'networking', spot: tables.right, people: around(tables.right, 6) },
  { mode: 'socializing', spot: { x: 30, y: 48 }, people: circle(30, 48, 12, [300, 40, 170]) },
  {
    mode: 'mixed',
    spot: { x: 54, y: 29 },
    people: [
      { x: 45, y: 29, faces: 0 },
      { x: 63, y: 29, faces: 0 },
    ],
  },
  { mode: 'networking', spot: { x: 212, y: 113 }, people: facing(209, [104, 122]) },
  { mode: 'socializing', spot: { x: 225, y: 20 }, people: circle(225, 20, 10, [320, 140]) },
  { mode: 'networking', spot: { x: 15, y: 22 }, people: circle(15, 22, 10, [20, 200]) },
]

/** People in a circle, at these degrees clockwise from up, who look at its middle. */
function circle(x: number, y: number, distance: number, angles: number[]): Person[] {
  return angles.map((angle) => ({ ...polar(x, y, angle, distance), faces: (angle + 180) % 360 }))
}

/** So many seats around a table. */
function around({ x, y, width }: { x: number; y: number; width: number }, seats: number) {
  const angles = Array.from({ length: seats }, (_, seat) => Math.round((seat * 360) / seats))
  return circle(x, y, width / 2 + 6, angles)
}

/** People in a column, who look to the right. */
function facing(x: number, down: number[]): Person[] {
  return down.map((y) => ({ x, y, faces: 90 }))
}
