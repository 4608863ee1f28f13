import { expect, test } from 'vitest'
import { type Action, reduce } from './reducer.ts'
import { freshState, hasAnswers } from './state.ts'

const start = freshState('seed')
const given = { type: 'answer', way: 'check', id: 'cake', key: 'workable', at: 1 } as const

test('an answer is kept, and a second one to the same question changes nothing', () => {
  const once = reduce(start, given)
  expect(once.goes.check.answers).toEqual({ cake: { key: 'workable', at: 1 } })
  expect(reduce(once, { ...given, key: 'best', at: 2 })).toBe(once)
})

test('a double tap on Next goes on by one', () => {
  const next: Action = { type: 'next', way: 'check', from: 0 }
  expect(reduce(reduce(start, next), next).goes.check.step).toBe(1)
})

test('starting again clears one way in and leaves the others', () => {
  const both = [given, { ...given, way: 'before' } as const].reduce(reduce, start)
  const again = reduce(both, { type: 'restart', way: 'check' })
  expect(again.goes.check).toEqual({ round: 1, answers: {}, step: 0 })
  expect(again.goes.before).toBe(both.goes.before)
})

test('another tab’s answers are added', () => {
  const other = reduce(start, { ...given, id: 'mixer' })
  const heard = reduce(reduce(start, given), { type: 'heard', state: other })
  expect(Object.keys(heard.goes.check.answers).sort()).toEqual(['cake', 'mixer'])
})

test('forgetting leaves nothing', () => {
  expect(hasAnswers(reduce(reduce(start, given), { type: 'forget', seed: 'new' }))).toBe(false)
})
