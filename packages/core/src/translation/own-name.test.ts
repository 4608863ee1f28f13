import { expect, test } from 'vitest'
import { ownName } from './own-name.ts'

test.each([
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['pt-BR', 'Português (Brasil)'],
  ['he', 'עברית'],
])('%s calls itself %s', (locale, name) => {
  expect(ownName(locale)).toBe(name)
})
