import { kinds } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { mark } from './marks.ts'
import { roomPlan } from './room-plan.ts'

test('the four marks differ in shape, not in colour alone', () => {
  const shapes = kinds.map((kind) => JSON.stringify(mark(kind, 'ink').shapes))
  expect(new Set(shapes).size).toBe(kinds.length)
})

test('a plan draws walls, things and people, each person as its mark', () => {
  const room = {
    walls: true,
    doors: [{ side: 'bottom' as const, at: 80 }],
    things: [{ kind: 'round' as const, x: 80, y: 50, width: 20 }],
    people: [{ mark: 'networking' as const, x: 60, y: 50 }],
  }
  const { shapes } = roomPlan(room)
  expect(shapes.filter(({ fill }) => fill === 'networking')).toHaveLength(1)
  expect(roomPlan({ ...room, people: [] }).shapes.length).toBeLessThan(shapes.length)
  expect(roomPlan({ ...room, things: [] }).shapes.length).toBeLessThan(shapes.length)
  expect(roomPlan({ ...room, walls: false }).shapes).not.toEqual(shapes)
})
