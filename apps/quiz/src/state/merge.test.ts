import { optionKeys } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ways } from '../ways.ts'
import { merge } from './merge.ts'
import type { Go, State } from './state.ts'

const go: fc.Arbitrary<Go> = fc.record({
  round: fc.nat(2),
  step: fc.nat(9),
  answers: fc.dictionary(
    fc.constantFrom('cake', 'mixer', 'picnic', 'fair'),
    fc.record({ key: fc.constantFrom(...optionKeys), at: fc.nat(5) }),
  ),
})
const state: fc.Arbitrary<State> = fc.record({
  seed: fc.constantFrom('a', 'b'),
  goes: fc.record({ check: go, before: go, after: go, practice: go }),
})

test('tabs agree, in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(state, state, state, (one, two, three) => {
      expect(merge(one, two)).toEqual(merge(two, one))
      expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)))
      expect(merge(one, one)).toEqual(one)
    }),
  )
})

test('no answer of the latest round is dropped', () => {
  fc.assert(
    fc.property(state, state, (one, two) => {
      const both = merge(one, two)
      for (const way of ways) {
        const { round, answers } = both.goes[way]
        for (const { goes } of [one, two]) {
          if (goes[way].round !== round) continue
          expect(Object.keys(answers)).toEqual(
            expect.arrayContaining(Object.keys(goes[way].answers)),
          )
        }
      }
    }),
  )
})
