import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyState } from './arbitrary.ts'
import { merge } from './merge.ts'
import { type Action, reduce } from './reducer.ts'
import { fromSaved, toSaved } from './saved.ts'
import { attemptNames, freshState, hasAnswers, type State } from './state.ts'

const restart: Action = { type: 'restart', attempt: 'check' }
const undo: Action = { type: 'undo restart', attempt: 'check' }
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

test('starting again puts one way’s answers aside, and leaves the other ways', () => {
  const both = after(given, { ...given, attempt: 'before' })
  const again = reduce(both, restart)
  expect(again.attempts.check).toEqual({
    round: 1,
    answers: {},
    aside: both.attempts.check.answers,
  })
  expect(again.attempts.before).toBe(both.attempts.before)
  expect(hasAnswers(after(given, restart))).toBe(true)
})

test('starting again can be undone until the next answer, and a double tap undoes it once', () => {
  const once = after(given, restart, undo)
  expect(once.attempts.check).toEqual({ round: 2, answers: after(given).attempts.check.answers })
  expect(reduce(once, undo)).toBe(once)
  expect(after(given, restart, restart, undo).attempts.check.answers).toEqual(
    once.attempts.check.answers,
  )
  const on = after(given, restart, { ...given, id: 'mixer' })
  expect(reduce(on, undo)).toBe(on)
  expect(on.attempts.check.aside).toEqual(once.attempts.check.answers)
  expect(after(undo)).toBe(freshState)
})

test('an option that is chosen waits for its question; an answered one is chosen no more', () => {
  const choose: Action = { type: 'choose', attempt: 'check', id: 'cake', key: 'now', at: 5 }
  const chosen = after(choose)
  expect(chosen.attempts.check.draft).toEqual({ id: 'cake', key: 'now', at: 5 })
  expect(hasAnswers(chosen)).toBe(true)
  expect(reduce(chosen, { ...choose, at: 6 })).toBe(chosen)
  expect(after(given, choose)).toEqual(after(given))
})

test('what is done last counts, however far the clock was set back', () => {
  fc.assert(
    fc.property(anyState, anyClock, (held, at) => {
      for (const action of timed(at)) {
        const now = reduce(held, action)
        // A tab that has not heard of it yet does not win, nor what storage still holds.
        expect(merge(now, held)).toEqual(now)
        expect(merge(held, now)).toEqual(now)
        expect(fromSaved(toSaved(now))).toEqual(now)
      }
    }),
  )
})

/** From long before to the last day that a clock can show. */
const anyClock = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.nat(8))

/** All that is kept with its time, but answers: of those the first counts. */
const timed = (at: number): Action[] => [
  { type: 'sign', dimension: 'purpose', sign: 'both', at },
  { type: 'sign', dimension: 'purpose', sign: 'networking', ticks: 'networking.0', at },
  { type: 'turn', step: 2, at },
  { type: 'clear moment', at },
  { type: 'plan', choice: 4, at },
  { type: 'choose', attempt: 'later', id: 'bridge', key: '2', at: Math.max(at, 0) },
]

test('another tab’s answers are added', () => {
  const heard = reduce(after(given), { type: 'heard', state: after({ ...given, id: 'mixer' }) })
  expect(Object.keys(heard.attempts.check.answers).sort()).toEqual(['cake', 'mixer'])
})

test('a link’s answers fill an empty attempt and never replace given ones', () => {
  const carry: Action = { type: 'carry', attempt: 'check', answers: { fair: 'now' } }
  expect(after(carry).attempts.check.answers).toEqual({ fair: { key: 'now', at: 0, seen: true } })
  expect(after(given, carry)).toEqual(after(given))
})

test('signs can be changed, ticks stay, and another moment starts empty', () => {
  const ticks = 'socializing.1'
  const ring: Action = { type: 'sign', dimension: 'purpose', sign: 'socializing', ticks, at: 1 }
  const square: Action = { type: 'sign', dimension: 'purpose', sign: 'networking', at: 2 }
  expect(after(ring, square, { type: 'turn', step: 1, at: 3 }).moment).toEqual({
    at: 3,
    signs: { purpose: 'networking' },
    ticks: { purpose: ticks },
    step: 1,
  })
  const { moment } = after(ring, { type: 'clear moment', at: 4 })
  expect(moment).toEqual({ at: 4, signs: {}, ticks: {}, step: 0 })
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
