import type { Room, Shown } from '@read-the-room/core'
import { outlinedGround } from './outlined-ground.ts'
import { roomMark } from './room-mark.ts'
import { found } from './room-moments.ts'
import { figure } from './room-plan.ts'
import { furniture } from './room-things.ts'
import { walls } from './room-walls.ts'
import type { Drawing, Shape } from './shape.ts'

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

/** Areas become their outlines; arrows and the dot of *you*, which are small, stay filled. */
function line(shape: Shape): Shape {
  const { fill, width = 0.6 } = shape
  if (fill === undefined) return { ...shape, stroke: 'ink', width: Math.min(width, 1.2) }
  if (staysFilled(shape)) return { ...shape, fill: 'ink' }
  return { ...shape, fill: 'card', stroke: 'ink', width }
}

/** Things are filled with other colors, and marks, bubbles and letters belong to a moment. */
function staysFilled({ kind, fill, moment }: Shape): boolean {
  if (moment !== undefined || kind === 'rect') return false
  return fill === 'ink' || (fill === 'person' && kind === 'path')
}
