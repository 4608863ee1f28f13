import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldTime, nextTime } from './time-text.ts'

test('a time of day is the next one, and the field shows it again', () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  fc.assert(
    fc.property(clock, fc.nat(365 * 24 * 60), ([hours, minutes], after) => {
      const text = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
      const now = Date.UTC(2026, 0, 1) + after * 60_000
      const time = nextTime(text, now) ?? Number.NaN
      expect(time).toBeGreaterThanOrEqual(now)
      expect(time - now).toBeLessThanOrEqual(25 * 3_600_000)
      expect(fieldTime(time)).toBe(text)
    }),
  )
  expect(nextTime('', 0)).toBeUndefined()
})
