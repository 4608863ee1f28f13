import { expect, test } from 'vitest'
import { inRows, perRow } from './per-row.ts'

test('as many stand in a row as the widest word lets them', () => {
  const cells = { texts: ['Yes', 'Weihnachtsfeier'], size: 12, weight: 400, beside: 10 }
  expect([60, 150, 250, 600].map((width) => perRow({ ...cells, width }, [4, 2]))).toEqual([
    1, 1, 2, 4,
  ])
})

test('the last row may be shorter', () => {
  expect(inRows([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
})
