import { expect, test } from 'vitest'
import { sizeIn } from './type.ts'

const box = { w: 5, h: 2 }

test('a few words take the largest size, many words a smaller one', () => {
  expect(sizeIn(['Say hello.'], box, 28)).toBe(28)
  // 44 letters a line at 14 points: nine words on each of seven lines, 118 of 144 points high.
  expect(sizeIn(['word '.repeat(60).trim()], box, 28)).toBe(14)
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
  const text = 'word '.repeat(60).trim()
  expect(sizeIn([text], box, 28, { bold: true })).toBe(12)
})

test('one word that is wider than the box counts by its lines', () => {
  // Ten letters a line at 24 points: two lines of 29 points in a box of 72.
  expect(sizeIn(['x'.repeat(20)], { w: 2, h: 1 }, 28)).toBe(24)
})
