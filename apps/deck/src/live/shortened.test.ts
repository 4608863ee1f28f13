import { minutesIn, rounds, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shared, shortened, shortTimes } from './shortened.ts'

test('shares add up to the sum, and nobody is left with nothing', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 120 }), (list, to) => {
      const shares = shared(list, to)
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(to)
      expect(Math.min(...shares)).toBeGreaterThan(0)
    }),
  )
})

test('what was longer stays at least as long', () => {
  expect(shared([1, 3, 4, 2], 7)).toEqual([1, 2, 3, 1])
  expect(shared([1, 1, 1, 2], 2)).toEqual([0.5, 0.5, 0.5, 0.5])
})

describe.each(contentLocales(contentFolder()))('in %s', (locale) => {
  const kit = load(locale)
  test.each(sheetIds(kit))('every block of %s can be cut with its steps', (id) => {
    const sheet = sheetOf(kit, id)
    for (const block of sheet.blocks) {
      for (let to = block.least; to < block.minutes; to += 1) {
        const short = shortened(kit, block, to)
        const known = kit.activities.activities[block.id]?.steps ?? {}
        const minutes = Object.keys(short.steps ?? {}).flatMap((step) =>
          known[step]?.repeats === true
            ? Array.from({ length: rounds(block) }, (_, round) => minutesIn(short, step, round))
            : [minutesIn(short, step, 0)],
        )
        if (minutes.length > 0) expect(minutes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(to)
      }
      const times = shortTimes(kit, sheet, block)
      expect(Object.keys(times)).toHaveLength(block.minutes - block.least)
    }
  })
})
