import type { Room } from '@read-the-room/core'

type Person = Room['people'][number]
type Place = Pick<Person, 'x' | 'y' | 'faces'>

/** A chair: its table, and where it stands around it in degrees clockwise from up. */
type Seat = readonly [table: number, angle: number]

/** Middles of five tables for four, under a screen and with the door at the back. */
const tables = [
  [30, 36],
  [80, 43],
  [130, 36],
  [55, 76],
  [105, 76],
] as const
const angles = [45, 135, 225, 315]
const seats = tables.flatMap((_, table) => angles.map((angle): Seat => [table, angle]))

/** Who speaks to the room, in front of the screen. */
const speaker = { x: 80, y: 14, faces: 180 }

/** Everyone sits, you too, and one chair at each table is free. */
export const seated = room(
  seats.filter(([table], number) => number % 4 !== (table + 2) % 4 && number !== 19),
  [speaker],
  chair([4, 315]),
)

/** The workshop's room: nothing in it is read yet. */
function room(taken: Seat[], standing: Place[], you: Place): Room {
  const people = [...taken.map(chair), ...standing]
  const free = seats
    .map(chair)
    .filter(({ x, y }) => ![...people, you].some((person) => person.x === x && person.y === y))
  return {
    walls: true,
    doors: [{ side: 'bottom', at: 142 }],
    things: [
      { kind: 'block', x: 80, y: 4, width: 44, height: 3 },
      ...tables.map(([x, y]) => ({ kind: 'round' as const, x, y, width: 18 })),
      ...free.map((place) => ({ kind: 'round' as const, ...place, width: 5 })),
    ],
    people: [...people, { ...you, you: true }],
    moments: {},
  }
}

function chair([table, angle]: Seat): Place {
  const [x, y] = tables[table] ?? tables[0]
  const turn = (angle * Math.PI) / 180
  return { x: Math.round(x + 15 * Math.sin(turn)), y: Math.round(y - 15 * Math.cos(turn)) }
}
