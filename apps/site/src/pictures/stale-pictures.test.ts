import { expect, test } from 'vitest'
import { sourceHash } from './picture-sources.ts'

test('a picture is told apart by what it shows, and by its language', () => {
  const hashes = [
    sourceHash('deck', 'en'),
    sourceHash('deck', 'es'),
    sourceHash('quiz', 'en'),
    sourceHash('cards', 'en'),
  ]
  expect(new Set(hashes).size).toBe(4)
  expect(sourceHash('deck', 'en')).toBe(hashes[0])
})
