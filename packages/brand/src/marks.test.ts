import { kinds, signs } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { mark, signMark } from './marks.ts'

test('the four marks differ in shape, not in color alone', () => {
  const shapes = kinds.map((kind) => JSON.stringify(mark(kind, 'ink').shapes))
  expect(new Set(shapes).size).toBe(kinds.length)
})

test('the marks of signs differ in shape, and no sign looks like no kind of moment', () => {
  const kindShapes = kinds.map((kind) => JSON.stringify(mark(kind).shapes))
  const shapes = signs.map((sign) => JSON.stringify(signMark(sign).shapes))
  expect(new Set(shapes).size).toBe(signs.length)
  expect(kindShapes).not.toContain(JSON.stringify(signMark('none').shapes))
})
