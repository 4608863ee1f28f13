import { expect, test } from 'vitest'
import { holds, rowsOf } from './figure.ts'

test('a budget is an upper or a lower end, and is kept at the end itself', () => {
  expect(holds({ what: 'a', value: 5 })).toBe(true)
  expect(holds({ what: 'a', value: 5, most: 5 })).toBe(true)
  expect(holds({ what: 'a', value: 6, most: 5 })).toBe(false)
  expect(holds({ what: 'a', value: 0.97, least: 0.98 })).toBe(false)
})

test('rows say what, how much, the budget, and that it is missed', () => {
  expect(
    rowsOf([
      { what: 'First view', value: 14321, unit: 'B', most: 14600 },
      { what: 'Start', value: 3.4567, unit: 's' },
      { what: 'Score', value: 0.9, least: 0.98 },
    ]),
  ).toEqual([
    ['First view', '14,321 B', '≤ 14,600 B', ''],
    ['Start', '3.46 s', '', ''],
    ['Score', '0.9', '≥ 0.98', 'missed'],
  ])
})
