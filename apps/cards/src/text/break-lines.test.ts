import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, isShort } from './break-lines.ts'
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

/** Every way to set some words in lines that they fit into. */
function waysToSet(widths: number[], room: number): number[][] {
  if (widths.length === 0) return [[]]
  return widths.flatMap((_width, index) => {
    const line = widths.slice(0, index + 1)
    const wide = line.reduce((sum, width) => sum + width, index) > room
    if (wide && index > 0) return []
    return waysToSet(widths.slice(index + 1), room).map((rest) => [
      index + 1,
      ...rest.map((end) => end + index + 1),
    ])
  })
}

test('no short word stands alone where there is a way in as many lines without one', () => {
  const lonely = (ends: number[], widths: number[]) =>
    ends.filter((end, line) => {
      const start = ends[line - 1] ?? 0
      const last = end === widths.length
      return end - start === 1 && isShort('x'.repeat(widths[start] ?? 0), last)
    }).length
  const widths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(widths, fc.integer({ min: 8, max: 24 }), (some, room) => {
      const ends = breakLines(some.map(word), room)
      const ways = waysToSet(some, room)
      const fewest = Math.min(...ways.map(({ length }) => length))
      expect(ends).toHaveLength(fewest)
      const best = ways.filter(({ length }) => length === fewest).map((way) => lonely(way, some))
      expect(lonely(ends, some)).toBe(Math.min(...best))
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
