import { expect, test } from 'vitest'
import { answered, position } from './position.ts'

const ids = ['cake', 'mixer']
const given = { key: '2', at: 0, seen: false }
const left = { ...given, seen: true }

test.each([
  [{}, { at: 'question', index: 0, id: 'cake' }],
  [{ cake: given }, { at: 'reasons', index: 0, id: 'cake' }],
  [{ cake: left }, { at: 'question', index: 1, id: 'mixer' }],
  [
    { cake: left, mixer: given },
    { at: 'reasons', index: 1, id: 'mixer' },
  ],
  [{ cake: left, mixer: left }, { at: 'result' }],
  // The content changed: a new question waits for its answer, and then tells its reasons.
  [{ mixer: left }, { at: 'question', index: 0, id: 'cake' }],
  [
    { cake: given, mixer: left },
    { at: 'reasons', index: 0, id: 'cake' },
  ],
  // Answers to questions that are no more skip nothing.
  [
    { picnic: left, fair: left, cake: given },
    { at: 'reasons', index: 0, id: 'cake' },
  ],
])('answers %o: %o', (answers, expected) => {
  expect(position(ids, { round: 0, answers })).toEqual(expected)
})

test('answers to questions that are no more are not counted', () => {
  expect(answered(ids, { round: 0, answers: { picnic: left, mixer: given } })).toBe(1)
})
