import { expect, test } from 'vitest'
import { pageList } from './page-list.ts'

test.each([
  [[3], '3'],
  [[2, 3, 4, 5, 8], '2–5, 8'],
  [[6, 8, 10], '6, 8, 10'],
  [[6, 8, 10, 12], '6, 8 … 12'],
])('%j', (pages, text) => {
  expect(pageList(pages)).toBe(text)
})
