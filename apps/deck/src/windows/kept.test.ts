import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKept, stale } from './kept.ts'

const hour = 60 * 60_000
const noon = new Date(2026, 10, 24, 12).getTime()
const earlier = { value: 2, at: 0 }
const kept = (at: number) =>
  JSON.stringify({ session: 5, values: { clock: earlier, run: { value: 1, at } } })

test('a rehearsal of yesterday leaves a clean today, at any hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      fc.integer({ min: 1, max: 400 }),
      (minutes, days) => {
        const now = new Date(2026, 10, 24, 0, minutes).getTime()
        const then = new Date(now)
        then.setDate(then.getDate() - days)
        expect(readKept(kept(then.getTime()), now).values).toEqual({})
      },
    ),
  )
})

test('three hours are one workshop, more are another', () => {
  expect(readKept(kept(noon), noon + 3 * hour).values).toEqual({
    clock: earlier,
    run: { value: 1, at: noon },
  })
  expect(readKept(kept(noon), noon + 3 * hour + 1)).toEqual({
    session: noon + 3 * hour + 1,
    values: {},
  })
  expect(stale({ session: 0, values: {} }, noon)).toBe(false)
})

test('a window that was opened to begin anew finds nothing of before, and reloads what came after', () => {
  expect(readKept(kept(noon), noon, 6)).toEqual({ session: 6, values: {} })
  expect(readKept(null, noon, 6)).toEqual({ session: 6, values: {} })
  expect(readKept(kept(noon), noon, 5)).toEqual(JSON.parse(kept(noon)))
})

test('whatever stands in the storage, the deck begins', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant(null)), (text) => {
      const { session, values } = readKept(text, noon)
      expect(Number.isFinite(session)).toBe(true)
      expect(values).toBeTypeOf('object')
    }),
  )
})
