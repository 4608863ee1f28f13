import { expect, test } from 'vitest'
import { sizeIn } from './type.ts'

const box = { w: 5, h: 2 }

test('a few words take the largest size, many words a smaller one', () => {
  expect(sizeIn(['Say hello.'], box, 28)).toBe(28)
  // Ten words a line at 12 points: six lines, 94 of 144 points high. At 14 it would be 146.
  expect(sizeIn(['word '.repeat(60).trim()], box, 28)).toBe(12)
})

test('more words, more paragraphs or a lower box never make the type larger', () => {
  for (let words = 1; words < 120; words += 1) {
    const text = 'word '.repeat(words).trim()
    const size = sizeIn([text], box, 28, { after: 6 })
    expect(sizeIn([`${text} more`], box, 28, { after: 6 })).toBeLessThanOrEqual(size)
    expect(sizeIn([text, text], box, 28, { after: 6 })).toBeLessThanOrEqual(size)
    expect(sizeIn([text], { w: 5, h: 1.5 }, 28, { after: 6 })).toBeLessThanOrEqual(size)
  }
})

test('bold letters are wider', () => {
  const text = 'word '.repeat(50).trim()
  expect(sizeIn([text], box, 28)).toBe(14)
  expect(sizeIn([text], box, 28, { bold: true })).toBe(12)
})

test('one word that is wider than the box counts by its lines', () => {
  // Ten letters a line at 22 points: two lines of 29 points in a box of 72.
  expect(sizeIn(['x'.repeat(20)], { w: 2, h: 1 }, 28)).toBe(22)
})

test('where one line is allowed, words shrink rather than break', () => {
  const size = sizeIn(['a dozen words '.repeat(4).trim()], box, 28, { lines: 1 })
  expect(size).toBeLessThan(sizeIn(['a dozen words '.repeat(4).trim()], box, 28))
})
