import { expect, test } from 'vitest'
import { typographic } from './typography.ts'

test.each([
  ['She says, "Don\'t worry."', 'She says, “Don’t worry.”'],
  ['"Same place next month?"', '“Same place next month?”'],
  ['the hosts\' badge ("blue")', 'the hosts’ badge (“blue”)'],
  ["the word 'both' is a sign", 'the word ‘both’ is a sign'],
  ['dice: «¿Otra vez?»', 'dice: «¿Otra vez?»'],
])('%s', (straight, set) => {
  expect(typographic(straight)).toBe(set)
  expect(typographic(set)).toBe(set)
})
