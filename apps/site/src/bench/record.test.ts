import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../shell/run.ts'
import { measure, measured } from './apps.ts'
import { kept, told, withFigures } from './record.ts'

/** Sizes may move by a tenth before the README has to be measured again. */
const tolerance = 0.1

test('the README tells the figures that were measured last, a dozen at most', () => {
  expect(told.length).toBeLessThanOrEqual(12)
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  expect(withFigures(text, kept())).toBe(text)
})

test('figures are put in their place, and nothing else is touched', () => {
  const text = 'before\n<!-- figures: npm run bench -->\nold\n<!-- /figures -->\nafter\n'
  expect(
    withFigures(text, {
      deck: [{ what: 'Deck in one file, the largest', value: 982, unit: 'kB', most: 2000 }],
    }),
  ).toBe(
    'before\n<!-- figures: npm run bench -->\n\n|  | Measured | Budget |  |\n| --- | --- | --- | --- |\n| Deck in one file, the largest | 982 kB | ≤ 2,000 kB |  |\n\n<!-- /figures -->\nafter\n',
  )
  expect(() => withFigures('no place', {})).toThrow(RangeError)
})

test.each(measured)('sizes in %s are still what the README says, give or take a tenth', (room) => {
  const now = measure(room, true)
  expect(now.length).toBeGreaterThan(0)
  const before = kept()[room] ?? []
  for (const { what, value } of now) {
    const told = before.find((figure) => figure.what === what)?.value ?? 0
    expect(Math.abs(value - told), `${what}: ${told} then, ${value} now`).toBeLessThanOrEqual(
      told * tolerance,
    )
  }
})
