import { expect, test } from 'vitest'
import { dateText } from './date-text.ts'

test.each([
  ['en', 'March 14, 2026'],
  ['en-GB', '14 March 2026'],
  ['es', '14 de marzo de 2026'],
])('a day in %s', (locale, text) => {
  expect(dateText('2026-03-14', locale)).toBe(text)
})
