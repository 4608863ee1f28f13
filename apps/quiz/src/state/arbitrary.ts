import { dimensionIds, type Sign, signs } from '@read-the-room/core'
import fc from 'fast-check'
import type { Attempt, State } from './state.ts'

/** Any attempt, for property tests. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  round: fc.nat(2),
  answers: fc.dictionary(
    fc.constantFrom('cake', 'mixer', 'picnic', 'fair'),
    fc.record({ key: fc.constantFrom('now', 'later', 'not'), at: fc.nat(5), seen: fc.boolean() }),
  ),
})

/** Any state, for property tests. */
export const anyState: fc.Arbitrary<State> = fc.record({
  attempts: fc.record({
    check: anyAttempt,
    before: anyAttempt,
    after: anyAttempt,
    practice: anyAttempt,
    later: anyAttempt,
  }),
  moment: fc.record({
    at: fc.nat(5),
    signs: fc.dictionary(fc.constantFrom(...dimensionIds), fc.constantFrom<Sign>(...signs)),
    step: fc.nat(4),
  }),
  plan: fc.record({ at: fc.nat(5), choice: fc.option(fc.nat(3), { nil: undefined }) }),
})
