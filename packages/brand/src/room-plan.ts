import type { Room } from '@read-the-room/core'
import { ground } from './room-ground.ts'
import { arrow, body, type Person, patch } from './room-people.ts'
import { furniture, plate } from './room-things.ts'
import { floor, walls } from './room-walls.ts'
import type { Drawing, Shape } from './shape.ts'

/**
 * A room from above, 160 × 100 units: floor or grass, things, people, walls. People are drawn as
 * the marks, or `plain` where the marks would give the answer away before it is talked over.
 */
export function roomPlan(given: Room, people: 'marked' | 'plain' = 'marked'): Drawing {
  const room = people === 'marked' ? given : { ...given, people: given.people.map(unmarked) }
  const shapes = [
    ...(room.walls ? floor() : ground(room)),
    ...room.people.flatMap(patch),
    ...room.things.flatMap(furniture),
    ...room.people.flatMap((person) => figure(person, room)),
    ...(room.walls ? walls(room.doors) : []),
  ]
  return { width: 160, height: 100, shapes }
}

function unmarked(person: Person): Person {
  return person.mark === 'you' ? person : { ...person, mark: 'anyone' }
}

/** At a laid table the plate says where a person looks; elsewhere an arrow does. */
function figure(person: Person, { things }: Pick<Room, 'things'>): Shape[] {
  const before = plate(person, things)
  return [...(before.length > 0 ? before : arrow(person)), ...body(person)]
}
