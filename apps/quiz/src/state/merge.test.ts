import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyState } from './arbitrary.ts'
import { merge } from './merge.ts'
import { attemptNames } from './state.ts'

test('tabs agree, in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(anyState, anyState, anyState, (one, two, three) => {
      expect(merge(one, two)).toEqual(merge(two, one))
      expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)))
      expect(merge(one, one)).toBe(one)
    }),
  )
})

test('no answer of the latest round is dropped, and no reasons that were left come back', () => {
  fc.assert(
    fc.property(anyState, anyState, (one, two) => {
      const both = merge(one, two)
      for (const name of attemptNames) {
        const { round, answers } = both.attempts[name]
        for (const { attempts } of [one, two]) {
          if (attempts[name].round !== round) continue
          expect(Object.keys(answers)).toEqual(
            expect.arrayContaining(Object.keys(attempts[name].answers)),
          )
          for (const [id, { seen }] of Object.entries(attempts[name].answers)) {
            if (seen) expect(answers[id]?.seen).toBe(true)
          }
        }
      }
    }),
  )
})
