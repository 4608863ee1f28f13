import { expect, test } from 'vitest'
import { barSizes } from './bars.ts'

test('the largest bar and its number fit side by side, whether five or a thousand have voted', () => {
  for (const most of [1, 5, 9, 10, 17, 40, 41, 99, 100, 999, 1000, 20_000]) {
    const { unit, number } = barSizes(most)
    expect(unit * most + 16 + number, String(most)).toBeLessThanOrEqual(362)
    expect(number).toBe(String(most).length * 30)
  }
})

test('a vote is a mark as long as marks can be told apart', () => {
  expect(barSizes(5)).toEqual({ unit: 36, number: 30, marks: true })
  expect(barSizes(40).unit).toBeGreaterThan(7)
  expect(barSizes(41).marks).toBe(false)
  expect(barSizes(0)).toEqual({ unit: 36, number: 30, marks: true })
})
