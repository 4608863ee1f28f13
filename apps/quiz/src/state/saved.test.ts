import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyState } from './arbitrary.ts'
import { fromSaved, toSaved } from './saved.ts'
import { freshState } from './state.ts'

const check = { round: 2, step: 1, answers: { cake: { key: 'best' as const, at: 7 } } }
const state = { ...freshState, seed: '5', attempts: { ...freshState.attempts, check } }

test('what is saved is read back', () => {
  fc.assert(
    fc.property(anyState, (any) => {
      expect(fromSaved(toSaved(any))).toEqual(any)
    }),
  )
})

test('a damaged part is left out and the rest is kept', () => {
  const saved = JSON.parse(toSaved(state))
  saved.goes.check.answers.mixer = { key: 'perfect' }
  saved.goes.before = 'gone'
  saved.moment = { signs: { purpose: 'sideways' }, step: -1 }
  expect(fromSaved(JSON.stringify(saved))).toEqual(state)
})

test('a state of the first version, which knew no moments and no plans, is read', () => {
  const first =
    '{"seed":"5","goes":{"check":{"round":2,"answers":{"cake":{"key":"best","at":7}},"step":1}}}'
  expect(fromSaved(first)).toEqual(state)
})

test('any text whatever is read or refused, never thrown at the person', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = fromSaved(text)
      expect(read === undefined || typeof read.seed === 'string').toBe(true)
    }),
  )
})
