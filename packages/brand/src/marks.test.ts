import { kinds, signs } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { mark, signMark } from './marks.ts'
import { roomPlan } from './room-plan.ts'

test('the four marks differ in shape, not in color alone', () => {
  const shapes = kinds.map((kind) => JSON.stringify(mark(kind, 'ink').shapes))
  expect(new Set(shapes).size).toBe(kinds.length)
})

test('the marks of signs differ in shape, and no sign looks like no kind of moment', () => {
  const kindShapes = kinds.map((kind) => JSON.stringify(mark(kind).shapes))
  const shapes = signs.map((sign) => JSON.stringify(signMark(sign).shapes))
  expect(new Set(shapes).size).toBe(signs.length)
  expect(kindShapes).not.toContain(JSON.stringify(signMark('none').shapes))
})

test('a plan draws walls, things and people, each person as its mark', () => {
  const room = {
    walls: true,
    doors: [{ side: 'bottom' as const, at: 80 }],
    things: [{ kind: 'round' as const, x: 80, y: 50, width: 20 }],
    people: [{ mark: 'networking' as const, x: 60, y: 50 }],
  }
  const painted = roomPlan(room).shapes.filter(({ fill }) => fill === 'networking')
  expect(painted).toHaveLength(1)
  const walls = roomPlan(room).shapes.filter(({ stroke }) => stroke === 'ink')
  const outdoors = roomPlan({ ...room, walls: false }).shapes
  expect(walls.length).toBeGreaterThan(4)
  expect(outdoors.filter(({ stroke }) => stroke === 'ink')).toHaveLength(0)
})
