import type { Room } from '@read-the-room/core'

type Seat = [table: number, angle: number]

/** Five tables for three or four under a screen, with the door at the back. */
const tables = [
  [30, 36],
  [80, 43],
  [130, 36],
  [55, 76],
  [105, 76],
] as const
const angles = [45, 135, 225, 315]
const door = { side: 'bottom', at: 142 } as const

/** People come in: some sit, most chairs are free, and you stand at the door. */
export const arriving = room(
  [
    [0, 45],
    [0, 225],
    [1, 315],
    [2, 135],
    [3, 45],
  ],
  [
    { x: 80, y: 14, faces: 180 },
    { x: 142, y: 78, faces: 300, you: true },
  ],
)

/** Everyone sits, and somebody speaks. One chair at a table is always free. */
export const seated = room(
  tables.flatMap((_, table) =>
    angles.filter((_, seat) => seat !== (table + 2) % 4).map((angle): Seat => [table, angle]),
  ),
  [{ x: 80, y: 14, faces: 180 }],
  [4, 315],
)

/** A break: people stand together or sit, and one has the quiet corner. */
export const pausing = room(
  [
    [2, 45],
    [2, 225],
    [4, 135],
  ],
  [
    { x: 12, y: 86, faces: 300 },
    { x: 54, y: 48, faces: 90 },
    { x: 70, y: 54, faces: 300 },
    { x: 60, y: 34, faces: 160 },
    { x: 140, y: 82, faces: 180 },
    { x: 100, y: 52, faces: 250, you: true },
  ],
)

type Standing = { x: number; y: number; faces: number; you?: boolean }

function room(seats: Seat[], standing: Standing[], you?: Seat): Room {
  const chairs = tables.flatMap((_, table) => angles.map((angle): Seat => [table, angle]))
  const taken = [...seats, ...(you === undefined ? [] : [you])].map(String)
  const free = chairs.filter((chair) => !taken.includes(String(chair)))
  return {
    walls: true,
    doors: [door],
    things: [
      { kind: 'block', x: 80, y: 4, width: 44, height: 3 },
      ...tables.map(([x, y]) => ({ kind: 'round' as const, x, y, width: 18 })),
      ...free.map((chair) => ({ kind: 'round' as const, ...spot(chair), width: 5 })),
    ],
    people: [
      ...seats
        .filter((seat) => String(seat) !== String(you))
        .map((seat) => ({ mark: 'both' as const, ...spot(seat) })),
      ...(you === undefined ? [] : [{ mark: 'you' as const, ...spot(you) }]),
      ...standing.map(({ you, ...place }) => ({
        mark: you ? ('you' as const) : ('both' as const),
        ...place,
      })),
    ],
  }
}

function spot([table, angle]: Seat) {
  const [x, y] = tables[table] ?? tables[0]
  const turn = (angle * Math.PI) / 180
  return { x: Math.round(x + 15 * Math.sin(turn)), y: Math.round(y - 15 * Math.cos(turn)) }
}
