import type { Kit } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrected } from '../geometry/offset.ts'
import { pointsPerMm } from '../geometry/units.ts'
import { withFile } from '../preflight/open.ts'
import { preflight } from '../preflight/preflight.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule } from '../sets/cards.tsx'
import { linesOf, type Stroke } from '../testing/lines.ts'
import { placesOf } from '../testing/places.ts'
import { calibrationSheet } from './calibration.tsx'

const kit: Kit = load('en')
const offset = { x: 1.2, y: -0.7 }

test('an offset moves backs by exactly that, and fronts not at all', async () => {
  const prepared = await prepare(rule(kit), 'a4')
  const still = await placesOf(await make(prepared, 'sheet'))
  const moved = await placesOf(await make(prepared, 'sheet', { offset }))
  expect(moved[0]).toEqual(still[0])
  for (const [index, place] of (still[1] ?? []).entries()) {
    const after = moved[1]?.[index]
    expect(((after?.x ?? 0) - place.x) / pointsPerMm).toBeCloseTo(offset.x, 2)
    expect((place.y - (after?.y ?? 0)) / pointsPerMm).toBeCloseTo(offset.y, 2)
  }
})

test.each(['a4', 'letter'] as const)('the ruler on %s is 100 mm long', async (paper) => {
  const lines = await withFile(await calibrationSheet(kit, paper), (file) => linesOf(file))
  const longest = Math.max(...lines.map(({ x1, x2 }) => Math.abs(x2 - x1))) / pointsPerMm
  expect(Math.abs(longest - 100)).toBeLessThan(0.02)
})

const millimetres = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10)

/** The middle of the grid or the cross of a page: the mean of its strokes, which the ruler is none of. */
function middleOf(strokes: Stroke[]): { x: number; y: number } {
  const long = (length: number) => length > 15 * pointsPerMm && length < 60 * pointsPerMm
  const upright = strokes.filter(({ y1, y2 }) => long(Math.abs(y2 - y1)))
  const level = strokes.filter(({ x1, x2 }) => long(Math.abs(x2 - x1)))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { x: mean(upright.map(({ x1 }) => x1)), y: mean(level.map(({ y1 }) => y1)) }
}

/** Where the cross on the back lies on the grid of the front, held against a light, in millimetres. */
async function crossOf(bytes: Uint8Array): Promise<{ right: number; down: number }> {
  return await withFile(bytes, async (file) => {
    const { width, height } = file.objects.getPage(0).getSize()
    const [grid, cross] = [await linesOf(file, 1), await linesOf(file, 2)]
    const [zero, middle] = [middleOf(grid), middleOf(cross)]
    expect(zero.x).toBeCloseTo(width / 2, 1)
    expect(zero.y).toBeCloseTo(height / 2, 1)
    // The paper is turned on its long edge: what is on the right of the back is on the left.
    const right = (width - middle.x - zero.x) / pointsPerMm
    return { right, down: (zero.y - middle.y) / pointsPerMm }
  })
}

test('entering what is read off the sheet brings the cross to 0, whatever was saved', async () => {
  await fc.assert(
    fc.asyncProperty(millimetres, millimetres, async (x, y) => {
      const lies = await crossOf(await calibrationSheet(kit, 'a4', { x, y }))
      expect(lies.right).toBeCloseTo(-x, 2)
      expect(lies.down).toBeCloseTo(y, 2)
      const settled = await crossOf(await calibrationSheet(kit, 'a4', corrected({ x, y }, lies)))
      expect(settled.right).toBeCloseTo(0, 2)
      expect(settled.down).toBeCloseTo(0, 2)
    }),
    { numRuns: 4 },
  )
})

test.each(['en', 'es'] as const)('nothing is wrong with the sheet in %s', async (locale) => {
  expect(await preflight(await calibrationSheet(load(locale), 'letter'))).toEqual([])
})
