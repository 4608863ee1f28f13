import { expect, test } from 'vitest'
import { curved } from './curved.ts'

test('a circle becomes four curves from its right end on, in the same style', () => {
  expect(
    curved({ kind: 'circle', x: 10, y: 20, r: 5, stroke: 'ink', width: 2, dash: [1, 2] }),
  ).toEqual({
    kind: 'path',
    d: 'M15 20C15 22.761 12.762 25 10 25C7.239 25 5 22.761 5 20C5 17.239 7.239 15 10 15C12.762 15 15 17.239 15 20Z',
    stroke: 'ink',
    width: 2,
    dash: [1, 2],
  })
})

test('rounded corners become curves, no rounder than their sides are long', () => {
  const d =
    'M1 0H9C9.552 0 10 0.448 10 1V1C10 1.552 9.552 2 9 2H1C0.448 2 0 1.552 0 1V1C0 0.448 0.448 0 1 0Z'
  expect(curved({ kind: 'rect', x: 0, y: 0, w: 10, h: 2, r: 4, fill: 'ink' })).toEqual({
    kind: 'path',
    d,
    fill: 'ink',
  })
})

test('what has no curve stays as it is', () => {
  const rect = { kind: 'rect', x: 0, y: 0, w: 1, h: 1 } as const
  expect(curved(rect)).toBe(rect)
})
