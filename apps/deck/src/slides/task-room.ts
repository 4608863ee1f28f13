import type { Room } from '@read-the-room/core'

type Thing = Room['things'][number]
type Person = Room['people'][number]
type Part = { things?: Thing[]; people: Person[] }

/** Who does an activity with whom, from above and from near; nothing in it is read. */
export function taskRoom(id: string, online: boolean): Room | undefined {
  return (online ? onCall : here)[id]
}

/** Around tables with the heads of four columns, and cards of which one lies apart. */
const sorting = room([
  sorters(80, 26, 46, 26, true),
  sorters(53, 77, 30, 20),
  sorters(107, 77, 30, 20),
])

const inPairs = room([
  pair(80, 50, 70, true),
  pair(44, 22, 130),
  pair(110, 18, 30),
  pair(44, 78, 60),
  pair(116, 82, 120),
])

const inThrees = room([
  three(80, 50, 10, true),
  three(43, 20, 50),
  three(118, 22, 80),
  three(44, 82, 20),
  three(118, 80, 40),
])

const writing = room([
  desk(53, 15),
  desk(107, 15),
  desk(53, 47, true),
  desk(107, 47),
  desk(53, 79),
  desk(107, 79),
])

/** All look the same way, at whoever speaks. */
const listening = room([
  { things: [block(80, 6, 50, 3)], people: [at(80, 15, 180)] },
  {
    people: [50, 70, 90].flatMap((y, row) =>
      [38, 59, 80, 101, 122].map((x, place) => ({
        ...at(x + (row % 2) * 8 - 4, y + Math.abs(2 - place) * -2, 0),
        ...(row === 1 && place === 2 ? { you: true as const } : {}),
      })),
    ),
  },
])

/** Each with a folded slip, around the box that it goes into. */
const leaving = room([
  { things: [block(80, 44, 24, 18), card(80, 44, 14, 2)], people: [] },
  ...[
    [52, 30, 115],
    [108, 24, 235],
    [116, 62, 290],
    [46, 68, 55],
    [86, 84, 350],
  ].map(([x = 0, y = 0, faces = 0], place) => slip(x, y, faces, place === 4)),
])

const here: Record<string, Room> = {
  sort: sorting,
  fingers: listening,
  line: inPairs,
  practice: inPairs,
  triads: inThrees,
  clinic: writing,
  plan: writing,
  exit: leaving,
}

/** At the own desk, with something to write below. */
const alone = room([
  tile(80, 27, true, 62, 42),
  { things: [{ kind: 'message', x: 80, y: 74, width: 86, height: 34 }], people: [] },
])

const onCall: Record<string, Room> = {
  sort: room([tile(80, 28, true), tile(54, 74), tile(106, 74)]),
  fingers: room(
    [18, 50, 82].flatMap((y) => [53, 107].map((x) => tile(x, y, x === 53 && y === 50, 46, 27))),
  ),
  practice: room([tile(80, 28, true), tile(54, 74), tile(106, 74)]),
  plan: alone,
  exit: alone,
}

function room(parts: Part[]): Room {
  const things = parts.flatMap((part) => part.things ?? [])
  const people = parts.flatMap((part) => part.people)
  return { walls: false, grass: false, doors: [], things, people, moments: {} }
}

function at(x: number, y: number, faces: number): Person {
  return { x, y, faces }
}

function block(x: number, y: number, width: number, height: number): Thing {
  return { kind: 'block', x, y, width, height }
}

function card(x: number, y: number, width: number, height: number): Thing {
  return { kind: 'card', x, y, width, height }
}

/** As many people as there are angles, around a spot and looking at it. */
function around(x: number, y: number, radius: number, angles: number[], you: boolean): Person[] {
  return angles.map((angle, place) => {
    const turn = (angle * Math.PI) / 180
    const [right, up] = [Math.sin(turn) * radius, Math.cos(turn) * radius]
    const person = at(Math.round(x + right), Math.round(y - up), (angle + 180) % 360)
    return you && place === 0 ? { ...person, you: true } : person
  })
}

function pair(x: number, y: number, angle: number, you = false): Part {
  return { people: around(x, y, 9, [angle, angle + 180], you) }
}

function three(x: number, y: number, angle: number, you = false): Part {
  return { people: around(x, y, 11, [angle, angle + 120, angle + 240], you) }
}

/** Four at a table on which cards lie in columns. */
function sorters(x: number, y: number, width: number, height: number, you = false): Part {
  const [aside, below] = [width / 2 + 6, height / 2 + 7]
  const columns = [-3, -1, 1, 3].map((by) => x + (by * width) / 10)
  const lower = at(x, y + below, 0)
  return {
    things: [
      block(x, y, width, height),
      ...columns.map((column) => card(column, y - height / 4, width / 8, 3)),
      ...columns.slice(0, 2).map((column) => card(column, y, width / 8, 3)),
      card(x + width * 0.36, y + height / 4, 3, width / 8),
    ],
    people: [
      at(x, y - below, 180),
      at(x - aside, y, 90),
      at(x + aside, y, 270),
      you ? { ...lower, you: true } : lower,
    ],
  }
}

/** Two who write beside each other. */
function desk(x: number, y: number, you = false): Part {
  const left = at(x - 9, y + 9, 0)
  return {
    things: [block(x, y - 3, 36, 12), ...[-9, 9].map((by) => card(x + by, y - 2, 5, 7))],
    people: [you ? { ...left, you: true } : left, at(x + 9, y + 9, 0)],
  }
}

/** Somebody who brings a slip. */
function slip(x: number, y: number, faces: number, you: boolean): Part {
  const turn = (faces * Math.PI) / 180
  const [right, up] = [Math.sin(turn) * 11, Math.cos(turn) * 11]
  const person = at(x, y, faces)
  return {
    things: [card(Math.round(x + right), Math.round(y - up), 5, 4)],
    people: [you ? { ...person, you: true } : person],
  }
}

/** Somebody at a desk on a video call. */
function tile(x: number, y: number, you = false, width = 48, height = 42): Part {
  const person = at(x, y - height / 6, 180)
  return {
    things: [
      { kind: 'screen', x, y, width, height },
      block(x, y + height / 4, width / 2, 7),
      card(x, y + height / 4, 6, 3),
    ],
    people: [you ? { ...person, you: true } : person],
  }
}
