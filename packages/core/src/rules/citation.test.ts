import { expect, test } from 'vitest'
import { load } from '../load.ts'
import { shortCitation } from './citation.ts'

test.each([
  ['Doe, A. (2007). A title.', 'Doe, 2007'],
  ['Doe, A. B., & van der Roe, B. (2007). A title.', 'Doe & van der Roe, 2007'],
  ['Doe, A., Roe, B.-C., & Poe, C., III (2007). A title.', 'Doe et al., 2007'],
  ['A report without a year', 'A report without a year'],
])('%s is named %s', (citation, named) => {
  expect(shortCitation(citation)).toBe(named)
})

test('every source of the kit has authors and a year', () => {
  for (const { citation } of Object.values(load('en').sources)) {
    expect(shortCitation(citation)).toMatch(/^[\p{L} '-]+( & [\p{L} '-]+| et al\.)?, \d{4}$/u)
  }
})
