import { expect, test } from 'vitest'
import { shownOf, sumsOf } from './counts.ts'

const four = { mixed: 3, unclear: 1 }
const five = { mixed: 3, unclear: 2 }

test('nobody sees the counts of an open round, or of fewer than five answers', () => {
  expect(shownOf({ open: true }, five)).toBeUndefined()
  expect(shownOf({ open: false }, four)).toBeUndefined()
  expect(shownOf({ open: false }, five)).toEqual(five)
})

test('the end gives rounds of five and more, and checks of ten and more, as sums', () => {
  expect(sumsOf({ 'a.kind': four, 'b.kind': five, before: { 4: 5, 5: 4 } })).toEqual({
    rounds: { 'b.kind': five },
  })
  expect(sumsOf({ before: { 4: 5, 5: 4 }, after: { 0: 1, 5: 4, 6: 5 } })).toEqual({
    rounds: {},
    after: { people: 10, best: 50 },
  })
})
