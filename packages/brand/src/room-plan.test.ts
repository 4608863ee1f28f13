import { dimensionIds, type Room, shownIn, signs } from '@read-the-room/core'
import { load, shippedFolder } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinePlan } from './outline-plan.ts'
import { roomPlan } from './room-plan.ts'
import type { Shape } from './shape.ts'
import { arbitraryRoom, arbitraryShown } from './testing/arbitrary-room.ts'
import { outside } from './testing/bounds.ts'

const alone: Room = {
  walls: true,
  doors: [],
  things: [],
  people: [{ x: 40, y: 50, faces: 90 }],
  moments: {},
}

const { rooms, scenarios } = load('en', shippedFolder)
const shipped = Object.entries(scenarios).map(([id, scenario]) => {
  const room = rooms[id]
  if (room === undefined) throw new Error(`${id} has no plan`)
  return { id, room, shown: shownIn(scenario) }
})

const painted = (shapes: Shape[], paint: string) => shapes.filter(({ fill }) => fill === paint)
const tinted = (shapes: Shape[]) => shapes.filter(({ fill }) => /.Ground$/.test(`${fill}`))

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
  expect(tufts({ ...outdoors, grass: false })).toHaveLength(0)
  expect(tufts(outdoors).length).toBeGreaterThan(20)
  const covered: Room = { ...outdoors, things: [{ kind: 'round', x: 80, y: 50, width: 320 }] }
  expect(tufts(covered)).toHaveLength(0)
})

test('a moment colors the ground of everybody within its reach, and of nobody beyond', () => {
  fc.assert(
    fc.property(
      arbitraryRoom,
      fc.constantFrom(...dimensionIds),
      fc.constantFrom(...signs),
      (room, dimension, points) => {
        const spot = room.moments[dimension]
        const { x, y } = spot?.around ?? spot ?? { x: 0, y: 0 }
        const near = room.people.filter(
          (person) => Math.hypot(person.x - x, person.y - y) <= (spot?.reach ?? -1),
        )
        const { shapes } = roomPlan(room, [{ dimension, points }])
        const silent = spot === undefined || points === 'none'
        expect(tinted(shapes)).toHaveLength(silent ? 0 : near.length)
        expect(shapes.some(({ moment }) => moment === dimension)).toBe(!silent)
      },
    ),
  )
})

test('with many signs nobody stands on two grounds, and on none that does not reach them', () => {
  fc.assert(
    fc.property(arbitraryRoom, arbitraryShown, (room, shown) => {
      const { shapes } = roomPlan(room, shown)
      const reached = shown.reduce(
        (sum, one) => sum + tinted(roomPlan(room, [one]).shapes).length,
        0,
      )
      expect(tinted(shapes).length).toBeLessThanOrEqual(Math.min(room.people.length, reached))
    }),
  )
})

test('the same room is drawn the same way every time', () => {
  fc.assert(
    fc.property(arbitraryRoom, arbitraryShown, (room, shown) => {
      const again = structuredClone(room)
      expect(roomPlan(room, shown)).toEqual(roomPlan(again, shown))
      expect(outlinePlan(room, shown)).toEqual(outlinePlan(again, shown))
    }),
  )
})

test('nothing is drawn outside the plan, whatever the room and its signs', () => {
  fc.assert(
    fc.property(arbitraryRoom, arbitraryShown, (room, shown) => {
      expect(outside(roomPlan(room, shown))).toEqual([])
      expect(outside(outlinePlan(room, shown))).toEqual([])
    }),
  )
  for (const { room, shown } of shipped) {
    expect(outside(roomPlan(room, shown))).toEqual([])
    expect(outside(outlinePlan(room, shown))).toEqual([])
  }
})

test.each(shipped)(
  'the plan $id gives no sign away unread, and shows each one read',
  ({ room, shown }) => {
    expect(JSON.stringify(roomPlan(room))).not.toMatch(/networking|socializing|mixed|moment/)
    const found = new Set(roomPlan(room, shown).shapes.flatMap(({ moment }) => moment ?? []))
    const told = shown.filter(({ points }) => points !== 'none').map(({ dimension }) => dimension)
    expect([...found].sort()).toEqual(told.sort())
  },
)
