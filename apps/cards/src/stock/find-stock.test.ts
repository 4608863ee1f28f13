import { expect, test } from 'vitest'
import { stocksLike } from './find-stock.ts'
import { registry } from './registry.ts'

test.each([
  ['5371', 'avery-5371'],
  ['Avery 5371', 'avery-5371'],
  ['AVERY-c32015', 'avery-c32015'],
  ['avery-c32011', 'avery-c32011-10'],
  ['C32011', 'avery-c32011-10'],
  ['l7414', 'avery-l7414'],
])('%s is found', (value, id) => {
  expect(stocksLike(value).map((entry) => entry.id)).toEqual([id])
})

test('every stock is found by its id and by its number alone', () => {
  for (const { id } of registry) {
    expect(stocksLike(id).map((entry) => entry.id)).toEqual([id])
    expect(stocksLike(id.replace('avery-', '')).map((entry) => entry.id)).toEqual([id])
  }
})

test('a number of which there are two names both; one that nobody makes, none', () => {
  expect(stocksLike('c320').map(({ id }) => id)).toEqual(['avery-c32011-10', 'avery-c32015'])
  expect(stocksLike('9999')).toEqual([])
  expect(stocksLike('')).toEqual([])
})
