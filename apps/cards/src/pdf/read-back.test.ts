import { expect, test } from 'vitest'
import { lettersOf } from './read-back.ts'

test.each(['Y\u0301', 'Y\u200B\u0301', 'Y\u00AD\u0301', 'Y \u0301', '\u00DD'])(
  'an accent belongs to its letter, whatever nobody sees between them: %j',
  (text) => {
    expect(lettersOf(text)).toBe('\u00DD')
  },
)

test('letters in another order are other letters', () => {
  expect(lettersOf('Hạnh')).not.toBe(lettersOf('Hnạh'))
  expect(lettersOf('Hạnh')).not.toBe(lettersOf('Hạn'))
})
