import { expect, test } from 'vitest'
import { type Action, reduce } from './reducer.ts'
import { attemptNames, freshState, hasAnswers, type State } from './state.ts'

const given: Action = { type: 'answer', attempt: 'check', id: 'cake', key: 'later', at: 1 }

test('an answer is kept, and a second one to the same question changes nothing', () => {
  const once = reduce(freshState, given)
  expect(once.attempts.check.answers).toEqual({ cake: { key: 'later', at: 1, seen: false } })
  expect(reduce(once, { ...given, key: 'now', at: 2 })).toBe(once)
})

test('a double tap on Next leaves the reasons of one question', () => {
  const next: Action = { type: 'next', attempt: 'check', id: 'cake' }
  const once = after(given, { ...given, id: 'mixer' }, next)
  expect(seenOf(once)).toEqual({ cake: true, mixer: false })
  expect(reduce(once, next)).toBe(once)
  expect(after(next)).toBe(freshState)
})

test.each(attemptNames)('%s: an answer waits for its reasons, unless they come last', (attempt) => {
  const { answers } = after({ ...given, attempt }).attempts[attempt]
  expect(answers.cake?.seen).toBe(attempt === 'before')
})

test('starting again clears one way in and leaves the others', () => {
  const both = after(given, { ...given, attempt: 'before' })
  const again = reduce(both, { type: 'restart', attempt: 'check' })
  expect(again.attempts.check).toEqual({ round: 1, answers: {} })
  expect(again.attempts.before).toBe(both.attempts.before)
})

test('another tab’s answers are added', () => {
  const heard = reduce(after(given), { type: 'heard', state: after({ ...given, id: 'mixer' }) })
  expect(Object.keys(heard.attempts.check.answers).sort()).toEqual(['cake', 'mixer'])
})

test('a link’s answers fill an empty attempt and never replace given ones', () => {
  const carry: Action = { type: 'carry', attempt: 'check', answers: { fair: 'now' } }
  expect(after(carry).attempts.check.answers).toEqual({ fair: { key: 'now', at: 0, seen: true } })
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

/** Which reasons of the quick check were left. */
function seenOf({ attempts }: State): Record<string, boolean> {
  const answers = Object.entries(attempts.check.answers)
  return Object.fromEntries(answers.map(([id, { seen }]) => [id, seen]))
}
