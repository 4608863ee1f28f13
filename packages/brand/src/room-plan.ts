import type { Room, Shown } from '@read-the-room/core'
import { ground } from './room-ground.ts'
import { roomMark } from './room-mark.ts'
import { found } from './room-moments.ts'
import { arrow, body, type Person, patch } from './room-people.ts'
import { furniture, plate } from './room-things.ts'
import { floor, walls } from './room-walls.ts'
import type { Drawing, Shape } from './shape.ts'

/**
 * A room from above, 160 × 100 units: floor, ground, things, people, walls, marks. `shown` are the
 * signs that have been found, none at first: each colors the ground of the people within its reach
 * and sets one mark down at its spot. Those shapes carry its `moment`. A sign that is `none`, or
 * that the room has no place for, shows nothing. Painted by role, to lie on night: `.night` in a
 * page, `atNight()` in a file.
 */
export function roomPlan(room: Room, shown: readonly Shown[] = []): Drawing {
  const signs = found(room, shown)
  const shapes = [
    floor(),
    ...((room.grass ?? !room.walls) ? ground(room) : []),
    ...room.people.filter(({ you }) => you !== true).map((person) => patch(person, 'ground')),
    ...signs.flatMap(({ people, mode, dimension: moment }) =>
      people.map((person): Shape => ({ ...patch(person, `${mode}Ground`), moment })),
    ),
    ...room.things.flatMap(furniture),
    ...room.people.flatMap((person) => figure(person, room)),
    ...(room.walls ? walls(room.doors) : []),
    ...signs.flatMap((sign) => roomMark(sign, room)),
  ]
  return { width: 160, height: 100, shapes }
}

/** At a laid table the plate says where a person looks; elsewhere an arrow does. */
export function figure(person: Person, { things }: Pick<Room, 'things'>): Shape[] {
  const before = plate(person, things)
  return [...(before.length > 0 ? before : arrow(person)), ...body(person)]
}
