import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { minutesFor, wayIds, wayOf, ways } from './ways.ts'

const { questions } = load('en')

test('every question is in one way in, and in one only', () => {
  const ids = wayIds(questions)
  expect(ways.flatMap((way) => ids[way]).sort()).toEqual(Object.keys(questions).sort())
})

test.each([
  ['workshop', 'A', 'before'],
  ['workshop', 'B', 'after'],
  ['check', 'A', 'check'],
  ['check', 'B', 'practice'],
  ['practice', 'A', 'practice'],
] as const)('set %s, form %s is %s', (set, form, way) => {
  expect(wayOf({ set, form })).toBe(way)
})

test.each([
  [1, 1],
  [6, 4],
  [8, 6],
  [28, 19],
])('%i questions take about %i minutes', (count, minutes) => {
  expect(minutesFor(count)).toBe(minutes)
})
