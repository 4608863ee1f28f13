import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrected, type Offset, type Reading } from './offset.ts'

/** Where the cross lies when a printer that is off by `error`, seen from the front, moves backs. */
function lies(offset: Offset, error: Reading): Reading {
  return { right: error.right - offset.x, down: error.down + offset.y }
}

const tenth = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10)
const reading = fc.record({ right: tenth, down: tenth })

test('whatever a printer is off by, and was corrected by, what is read brings the cross to 0', () => {
  fc.assert(
    fc.property(reading, fc.record({ x: tenth, y: tenth }), (error, saved) => {
      const after = lies(corrected(saved, lies(saved, error)), error)
      expect(after.right).toBeCloseTo(0, 6)
      expect(after.down).toBeCloseTo(0, 6)
    }),
  )
})

test('what is read in two rounds, the first inexact, adds up', () => {
  fc.assert(
    fc.property(reading, reading, (error, slip) => {
      const rough = lies({ x: 0, y: 0 }, error)
      const first = corrected(
        { x: 0, y: 0 },
        { right: rough.right + slip.right, down: rough.down + slip.down },
      )
      const after = lies(corrected(first, lies(first, error)), error)
      expect(after.right).toBeCloseTo(0, 6)
      expect(after.down).toBeCloseTo(0, 6)
    }),
  )
})
