import { expect, test } from 'vitest'
import { syllablesEs } from './syllables-es.ts'

test.each([
  ['y', 1],
  ['muy', 1],
  ['rey', 1],
  ['yo', 1],
  ['que', 1],
  ['guía', 2],
  ['pingüino', 3],
  ['día', 2],
  ['país', 2],
  ['aire', 2],
  ['ciudad', 2],
  ['cuidado', 3],
  ['poeta', 3],
  ['ahora', 3],
  ['leía', 3],
  ['construí', 2],
  ['limpiáis', 2],
  ['aeropuerto', 5],
  ['REUNIÓN', 2],
  ['S', 1],
])('%s has %i', (word, count) => {
  expect(syllablesEs(word)).toBe(count)
})
