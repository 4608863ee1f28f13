import { expect, test } from 'vitest'
import { position } from './position.ts'

const ids = ['cake', 'mixer']
const best = { key: 'best' as const, at: 0 }

test.each([
  [{}, 0, { at: 'question', index: 0, id: 'cake' }],
  [{ cake: best }, 0, { at: 'reasons', index: 0, id: 'cake' }],
  [{ cake: best }, 1, { at: 'question', index: 1, id: 'mixer' }],
  [{ cake: best, mixer: best }, 1, { at: 'reasons', index: 1, id: 'mixer' }],
  [{ cake: best, mixer: best }, 2, { at: 'result' }],
  // The content changed: a new first question waits for its answer.
  [{ mixer: best }, 2, { at: 'question', index: 0, id: 'cake' }],
])('answers %o and %i steps: %o', (answers, step, expected) => {
  expect(position(ids, { round: 0, answers, step })).toEqual(expected)
})
