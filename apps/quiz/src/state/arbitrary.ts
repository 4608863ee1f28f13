import { dimensionIds, type Sign, signs } from '@read-the-room/core'
import fc from 'fast-check'
import type { Answers, Attempt, State } from './state.ts'

/** Any state of some questions and options, at times that a clock may tell; for property tests. */
export function stateOf(
  ids: readonly string[],
  keys: readonly string[],
  at: fc.Arbitrary<number> = fc.nat(5),
): fc.Arbitrary<State> {
  const id = fc.constantFrom(...ids)
  const key = fc.constantFrom(...keys)
  const answer = fc.record({ key, at, seen: fc.boolean() })
  const answers = (minLength: number): fc.Arbitrary<Answers> =>
    fc
      .uniqueArray(fc.tuple(id, answer), { selector: ([name]) => name, minLength })
      .map((entries) => Object.fromEntries(entries))
  const attempt: fc.Arbitrary<Attempt> = fc.record(
    {
      round: fc.nat(2),
      answers: answers(0),
      draft: fc.record({ id, key, at }),
      aside: answers(1),
    },
    { requiredKeys: ['round', 'answers'] },
  )
  return fc.record({
    attempts: fc.record({
      check: attempt,
      before: attempt,
      after: attempt,
      practice: attempt,
      later: attempt,
    }),
    moment: fc.record({
      at,
      signs: fc.dictionary(fc.constantFrom(...dimensionIds), fc.constantFrom<Sign>(...signs)),
      ticks: fc.dictionary(fc.constantFrom(...dimensionIds), fc.string()),
      step: fc.nat(4),
    }),
    plan: fc.record({ at, choice: fc.option(fc.nat(3), { nil: undefined }) }),
  })
}

/** Any state, with names that objects have of their own among its questions. */
export const anyState: fc.Arbitrary<State> = stateOf(
  ['cake', 'mixer', 'picnic', 'fair', '__proto__', 'constructor'],
  ['now', 'later', 'not'],
)
