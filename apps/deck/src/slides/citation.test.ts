import { expect, test } from 'vitest'
import { shortCitation } from './citation.ts'

test('a citation ends at its year', () => {
  expect(shortCitation('Doe, A., & Roe, B. (2007). A title. A journal, 5(2), 1–2.')).toBe(
    'Doe, A., & Roe, B. (2007)',
  )
  expect(shortCitation('A report without a year')).toBe('A report without a year')
})
