import { kinds } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mark, markSize } from './marks.ts'
import { placed } from './placed.ts'
import { outside } from './testing/bounds.ts'

const middle = markSize / 2

test('a mark of any size fills its own square around the spot, and no more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.double({ min: 0.2, max: 4, noNaN: true }),
      (kind, scale) => {
        const half = middle * scale
        const shapes = mark(kind).shapes.map((shape) =>
          placed(shape, middle, { x: half, y: half, scale }),
        )
        expect(shapes).toHaveLength(mark(kind).shapes.length)
        expect(outside({ width: half * 2, height: half * 2, shapes })).toEqual([])
      },
    ),
  )
})

test('flags and turns of an arc stay what they are while its radius grows', () => {
  const arc = { kind: 'path', d: 'M11 3 A8 8 0 0 1 11 19 H4 V6 Z', width: 2 } as const
  expect(placed(arc, 11, { x: 50, y: 20, scale: 2 })).toEqual({
    kind: 'path',
    d: 'M50 4 A16 16 0 0 1 50 36 H36 V10 Z',
    width: 4,
  })
})
