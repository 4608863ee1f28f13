import type { Sign } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinePlan } from './outline-plan.ts'
import type { Shape } from './shape.ts'
import { arbitraryRoom, arbitraryShown } from './testing/arbitrary-room.ts'

test('nothing is filled with ink but you and the arrows', () => {
  fc.assert(
    fc.property(arbitraryRoom, arbitraryShown, (room, shown) => {
      const filled = outlinePlan(room, shown).shapes.filter(
        ({ fill }) => fill !== undefined && fill !== 'card',
      )
      const yours = room.people.filter(({ you }) => you)
      const dots = filled.filter(({ kind }) => kind === 'circle')
      expect(dots.map((dot) => 'r' in dot && dot.r)).toEqual(yours.map(() => 2.4))
      expect(filled.length - dots.length).toBeLessThanOrEqual(room.people.length)
      expect(filled.every(({ fill, kind }) => fill === 'ink' && kind !== 'rect')).toBe(true)
    }),
  )
})

test('the ground of each kind has a line of its own: solid, dashed, half of each', () => {
  const dashes = (points: Sign) =>
    grounds(points).map(({ dash, kind }) => `${kind} ${dash === undefined ? 'solid' : 'dashed'}`)
  expect(dashes('networking')).toEqual(['rect solid'])
  expect(dashes('socializing')).toEqual(['rect dashed'])
  expect(dashes('both')).toEqual(['path solid', 'path dashed'])
  expect(dashes('none')).toEqual([])
})

/** The outline around one person, without the mark. */
function grounds(points: Sign): Shape[] {
  const room = {
    walls: false,
    doors: [],
    things: [],
    people: [{ x: 80, y: 50 }],
    moments: { purpose: { x: 80, y: 60, reach: 20, as: 'sign' as const } },
  }
  const { shapes } = outlinePlan(room, [{ dimension: 'purpose', points }])
  return shapes.slice(
    0,
    shapes.findIndex(({ kind }) => kind === 'circle'),
  )
}
