import { expect, test } from 'vitest'
import { holdsFormerAlone } from './former-answers.ts'
import { type Attempt, freshAttempt, freshState } from './state.ts'

const ids = { check: ['swans-purpose'], before: [], after: [], practice: [] }
const answered = (...names: string[]): Attempt => ({
  ...freshAttempt,
  answers: Object.fromEntries(names.map((id) => [id, { key: '1', at: 1, seen: true }])),
})
const check = (attempt: Attempt) => ({
  ...freshState,
  attempts: { ...freshState.attempts, check: attempt },
})

test.each([
  ['nothing', freshState, false],
  ['former answers', check(answered('trade-stickers')), true],
  ['former answers and one of today', check(answered('trade-stickers', 'swans-purpose')), false],
  ['answers of today', check(answered('swans-purpose')), false],
])('%s: %s', (_name, state, former) => {
  expect(holdsFormerAlone(state, ids)).toBe(former)
})
