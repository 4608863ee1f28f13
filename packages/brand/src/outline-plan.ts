import type { Room, Shown } from '@read-the-room/core'
import { outlinedGround } from './outlined-ground.ts'
import { roomMark } from './room-mark.ts'
import { found } from './room-moments.ts'
import { figure } from './room-plan.ts'
import { furniture } from './room-things.ts'
import { walls } from './room-walls.ts'
import type { Drawing, Paint, Shape } from './shape.ts'

/**
 * The same plan for a black printer: lines only, and nothing filled but you and the arrows. The
 * ground is an outline: networking solid and square, socializing dashed and round, mixed half of
 * each. What would be hidden at night is hidden here by `card`, which is to be the paper's white.
 */
export function outlinePlan(room: Room, shown: readonly Shown[] = []): Drawing {
  const signs = found(room, shown)
  const shapes = [
    ...signs.flatMap(outlinedGround),
    ...room.things.flatMap(furniture).map(line),
    ...room.people.flatMap((person) => figure(person, room).map(line)),
    ...(room.walls ? walls(room.doors) : []).map(line),
    ...signs.flatMap((sign) => roomMark(sign, room).map(line)),
  ]
  return { width: 160, height: 100, shapes }
}

const whitened: readonly Paint[] = ['paper', 'card']

/** Areas become their outlines; arrows and the dot of *you*, which are small, stay filled. */
function line(shape: Shape): Shape {
  const { fill, stroke, width = 0.6, ...rest } = shape
  if (fill === undefined) return { ...rest, stroke: 'ink', width: Math.min(width, 1.2) } as Shape
  if (staysFilled(shape)) return { ...rest, fill: 'ink' } as Shape
  const outlined = stroke !== undefined || !whitened.includes(fill)
  return { ...rest, fill: 'card', ...(outlined ? { stroke: 'ink', width } : {}) } as Shape
}

function staysFilled({ kind, fill, moment }: Shape): boolean {
  if (moment !== undefined) return false
  return kind === 'circle'
    ? fill === 'ink'
    : kind === 'path' && ['person', 'ink'].includes(`${fill}`)
}
