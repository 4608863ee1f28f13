import type { Room } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { roomPlan } from './room-plan.ts'
import type { Shape } from './shape.ts'

const alone: Room = {
  walls: true,
  doors: [],
  things: [],
  people: [{ x: 40, y: 50, faces: 90 }],
  moments: {},
}

const painted = (shapes: Shape[], paint: string) => shapes.filter(({ fill }) => fill === paint)

test('a door opens a gap in its own wall and in no other', () => {
  const room: Room = { ...alone, doors: [{ side: 'bottom', at: 80 }] }
  const before = roomPlan(alone).shapes.map((shape) => JSON.stringify(shape))
  const gone = before.filter(
    (shape) => !roomPlan(room).shapes.some((other) => JSON.stringify(other) === shape),
  )
  expect(gone).toHaveLength(1)
})

test('who looks into the room has an arrow, who sits at a laid table has a plate', () => {
  const atTable: Room = { ...alone, things: [{ kind: 'round', x: 64, y: 50, width: 36 }] }
  expect(painted(roomPlan(alone).shapes, 'person')).toHaveLength(2)
  expect(painted(roomPlan(atTable).shapes, 'person')).toHaveLength(1)
})

test('grass grows outdoors only, and never under a person or a blanket', () => {
  const outdoors: Room = { ...alone, walls: false }
  const tufts = (room: Room) => roomPlan(room).shapes.filter(({ stroke }) => stroke === 'rule')
  expect(tufts(alone)).toHaveLength(0)
  expect(tufts(outdoors).length).toBeGreaterThan(20)
  const covered: Room = {
    ...outdoors,
    things: [{ kind: 'round', x: 80, y: 50, width: 320 }],
  }
  expect(tufts(covered)).toHaveLength(0)
})

test('the same room is drawn the same way every time', () => {
  expect(roomPlan(alone)).toEqual(roomPlan(structuredClone(alone)))
})
