import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSaved, toSaved } from './saved.ts'
import { freshState } from './state.ts'

const state = {
  ...freshState('seed'),
  goes: {
    ...freshState('seed').goes,
    check: { round: 2, step: 1, answers: { cake: { key: 'best' as const, at: 7 } } },
  },
}

test('what is saved is read back', () => {
  expect(fromSaved(toSaved(state))).toEqual(state)
})

test('a damaged part is left out and the rest is kept', () => {
  const saved = JSON.parse(toSaved(state))
  saved.goes.check.answers.mixer = { key: 'perfect' }
  saved.goes.before = 'gone'
  expect(fromSaved(JSON.stringify(saved))).toEqual(state)
})

test('any text whatever is read or refused, never thrown at the person', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = fromSaved(text)
      expect(read === undefined || typeof read.seed === 'string').toBe(true)
    }),
  )
})
