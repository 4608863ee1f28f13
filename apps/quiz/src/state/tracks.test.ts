import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { minutesFor, trackIds, trackOf, tracks } from './tracks.ts'

const { questions } = load('en')

test('every question is in one way in, and in one only', () => {
  const ids = trackIds(questions)
  expect(tracks.flatMap((track) => ids[track]).sort()).toEqual(Object.keys(questions).sort())
})

test.each([
  ['workshop', 'A', 'before'],
  ['workshop', 'B', 'after'],
  ['check', 'A', 'check'],
  ['check', 'B', 'practice'],
  ['practice', 'A', 'practice'],
] as const)('set %s, form %s is %s', (set, form, track) => {
  expect(trackOf({ set, form })).toBe(track)
})

test.each([
  [1, 1],
  [6, 4],
  [8, 6],
  [28, 19],
])('%i questions take about %i minutes', (count, minutes) => {
  expect(minutesFor(count)).toBe(minutes)
})
