import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'
import { splitWords } from './words.ts'

const word = (width: number) => ({ text: 'x'.repeat(width), width, space: 1 })

test('fills as few lines as it can', () => {
  expect(breakLines([3, 3, 3, 3].map(word), 7)).toEqual([2, 4])
})

test('prefers even lines to one short word at the end', () => {
  expect(breakLines([5, 5, 5, 2].map(word), 17)).toEqual([2, 4])
})

test('gives a word that is too long a line of its own', () => {
  expect(breakLines([2, 30, 2].map(word), 10)).toEqual([1, 2, 3])
})

test('no line is wider than its box, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (widths) => {
      const words = widths.map(word)
      let start = 0
      for (const end of breakLines(words, 20)) {
        const line = widths.slice(start, end)
        expect(line.reduce((sum, width) => sum + width, line.length - 1)).toBeLessThanOrEqual(20)
        start = end
      }
      expect(start).toBe(words.length)
    }),
  )
})

test('a line may end after a space, a hyphen or a dash between letters', () => {
  expect(splitWords('half-and-half, 10–20 for fun').map(({ text }) => text)).toEqual([
    'half-',
    'and-',
    'half,',
    '10–20',
    'for',
    'fun',
  ])
})
