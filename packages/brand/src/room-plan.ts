import type { Room } from '@read-the-room/core'
import { ground } from './room-ground.ts'
import { arrow, body, patch } from './room-people.ts'
import { furniture, plate } from './room-things.ts'
import { floor, walls } from './room-walls.ts'
import type { Drawing, Shape } from './shape.ts'

/** A room from above, 160 × 100 units: floor or grass, things, people drawn as the marks, walls. */
export function roomPlan(room: Room): Drawing {
  const shapes = [
    ...(room.walls ? floor() : ground(room)),
    ...room.people.flatMap(patch),
    ...room.things.flatMap(furniture),
    ...room.people.flatMap((person) => figure(person, room)),
    ...(room.walls ? walls(room.doors) : []),
  ]
  return { width: 160, height: 100, shapes }
}

/** At a laid table the plate says where a person looks; elsewhere an arrow does. */
function figure(person: Room['people'][number], { things }: Room): Shape[] {
  const before = plate(person, things)
  return [...(before.length > 0 ? before : arrow(person)), ...body(person)]
}
