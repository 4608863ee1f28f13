import type { Kit } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { pointsPerMm } from '../geometry/units.ts'
import { withFile } from '../preflight/open.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule } from '../sets/cards.tsx'
import { linesOf } from '../testing/lines.ts'
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
  const lines = await withFile(await calibrationSheet(kit, paper), linesOf)
  const longest = Math.max(...lines.map(({ x1, x2 }) => Math.abs(x2 - x1))) / pointsPerMm
  expect(Math.abs(longest - 100)).toBeLessThan(0.02)
})
