import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAfter } from './grid.ts'

const grid = (count: number, across: number) =>
  Array.from({ length: count }, (_, no) => ({ left: no % across, top: Math.floor(no / across) }))

test('keys go from picture to picture and never off the list', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
  const count = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(
      keys,
      count,
      fc.integer({ min: 1, max: 9 }),
      fc.nat(59),
      fc.boolean(),
      (key, all, across, from, rtl) => {
        const next = placeAfter(key, Math.min(from, all - 1), grid(all, across), rtl)
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThan(all)
      },
    ),
  )
  expect(placeAfter('ArrowDown', 1, grid(9, 4), false)).toBe(5)
  expect(placeAfter('ArrowLeft', 1, grid(9, 4), true)).toBe(2)
  expect(placeAfter('a', 1, grid(9, 4), false)).toBeUndefined()
})
