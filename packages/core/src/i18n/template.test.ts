import { expect, test } from 'vitest'
import { fill, pluralize } from './template.ts'

test('places are filled, and a missing value is a fault', () => {
  expect(fill('{number} of {total}', { number: 2, total: 8 })).toBe('2 of 8')
  expect(() => fill('{number} of {total}', { number: 2 })).toThrow('no value for {total}')
})

test('the plural form is the language’s', () => {
  const forms = { one: '{n} card', few: '{n} few', other: '{n} cards' }
  expect(pluralize(forms, 1, 'en', { n: 1 })).toBe('1 card')
  expect(pluralize(forms, 2, 'en', { n: 2 })).toBe('2 cards')
  expect(pluralize(forms, 2, 'pl', { n: 2 })).toBe('2 few')
  expect(pluralize({ other: '{n} all' }, 1, 'en', { n: 1 })).toBe('1 all')
})
