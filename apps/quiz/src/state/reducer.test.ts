import { expect, test } from 'vitest'
import { type Action, reduce } from './reducer.ts'
import { freshState, hasAnswers, type State } from './state.ts'

const given: Action = { type: 'answer', go: 'check', id: 'cake', key: 'workable', at: 1 }

test('an answer is kept, and a second one to the same question changes nothing', () => {
  const once = reduce(freshState, given)
  expect(once.goes.check.answers).toEqual({ cake: { key: 'workable', at: 1 } })
  expect(reduce(once, { ...given, key: 'best', at: 2 })).toBe(once)
})

test('a double tap on Next goes on by one', () => {
  const next: Action = { type: 'next', go: 'check', from: 0 }
  expect(after(next, next).goes.check.step).toBe(1)
})

test('starting again clears one way in and leaves the others', () => {
  const both = after(given, { ...given, go: 'before' })
  const again = reduce(both, { type: 'restart', go: 'check' })
  expect(again.goes.check).toEqual({ round: 1, answers: {}, step: 0 })
  expect(again.goes.before).toBe(both.goes.before)
})

test('another tab’s answers are added', () => {
  const heard = reduce(after(given), { type: 'heard', state: after({ ...given, id: 'mixer' }) })
  expect(Object.keys(heard.goes.check.answers).sort()).toEqual(['cake', 'mixer'])
})

test('a link’s answers fill an empty go and never replace given ones', () => {
  const carry: Action = { type: 'carry', go: 'check', answers: { fair: 'best' } }
  expect(after(carry).goes.check.answers).toEqual({ fair: { key: 'best', at: 0 } })
  expect(after(given, carry)).toEqual(after(given))
})

test('signs can be changed, and another moment starts empty', () => {
  const ring: Action = { type: 'sign', dimension: 'purpose', sign: 'socializing', at: 1 }
  const square: Action = { ...ring, sign: 'networking', at: 2 }
  expect(after(ring, square, { type: 'turn', step: 1, at: 3 }).moment).toEqual({
    at: 3,
    signs: { purpose: 'networking' },
    step: 1,
  })
  expect(after(ring, { type: 'clear moment', at: 4 }).moment.signs).toEqual({})
})

test('forgetting leaves nothing', () => {
  const all = after(given, { type: 'plan', choice: 1, at: 1 })
  expect(hasAnswers(all)).toBe(true)
  expect(hasAnswers(reduce(all, { type: 'forget' }))).toBe(false)
})

function after(...actions: Action[]): State {
  return actions.reduce(reduce, freshState)
}
