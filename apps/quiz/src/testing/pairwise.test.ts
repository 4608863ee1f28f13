import { expect, test } from 'vitest'
import { everyCase, pairwise } from './pairwise.ts'

const factors = [
  ['a', 'b', 'c', 'd', 'e'],
  ['light', 'dark', 'forced'],
  ['390', '320'],
  ['en', 'es'],
]

test('every pair of values of two factors occurs', () => {
  const cases = pairwise(factors)
  factors.forEach((values, one) => {
    factors.forEach((others, other) => {
      if (one === other) return
      for (const value of values) {
        for (const with_ of others) {
          expect(cases.some((set) => set[one] === value && set[other] === with_)).toBe(true)
        }
      }
    })
  })
  expect(cases.length).toBeLessThan(everyCase(factors).length / 2)
})

test('all combinations are all', () => {
  expect(everyCase(factors)).toHaveLength(60)
})
