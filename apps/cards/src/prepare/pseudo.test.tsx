import { type Paper, papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { preflight } from '../preflight/preflight.ts'
import { allSets, large } from '../sets/all-sets.ts'
import { heavy } from '../testing/heavy.ts'
import { fitted } from './fit.tsx'
import { formsOf, make } from './forms.ts'
import { prepare } from './prepare.tsx'
import { spaceOf } from './space.ts'

const few = [
  'rule',
  'conflict',
  'plan',
  'exit',
  'watcher',
  'tally',
  'table-key',
  'sponsor',
  'scenarios',
]
const kit = load('pseudo')
const cases = papers.flatMap((paper) =>
  allSets(kit)
    .filter(({ id }) => heavy || few.includes(id))
    .map((set): [id: string, paper: Paper] => [set.id, paper]),
)

test.each(cases)('%s fits on %s in a language that is two fifths longer', async (id, paper) => {
  const [set] = allSets(kit).filter((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  for (const profile of ['color', 'ink-saver'] as const) {
    const { style } = await fitted(set, spaceOf(set, paper, { profile }).content, profile)
    expect(Math.min(style.front.size, style.back.size)).toBeGreaterThanOrEqual(10)
  }
})

const read = cases.filter(([id]) => heavy || id === 'sponsor' || id === 'tally')

test.each(read)('no face of %s on %s has a blank band in it, or a fault', async (id, paper) => {
  const [set] = allSets(kit).filter((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  const prepared = await prepare(set, paper)
  const [form = 'sheet'] = formsOf(prepared)
  const findings = await preflight(await make(prepared, form))
  // In a narrow column a short word may have no other place.
  expect(findings.filter(({ rule }) => rule !== 'lone')).toEqual([])
})

const largeCases = papers.flatMap((paper) =>
  large
    .filter((id) => heavy || ['rule', 'conflict', 'plan'].includes(id))
    .map((id): [id: string, paper: Paper] => [id, paper]),
)

test.each(largeCases)('so does the large print of %s on %s', async (id, paper) => {
  const [set] = allSets(kit).filter((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  const profile = 'large-print'
  const { style } = await fitted(set, spaceOf(set, paper, { profile }).content, profile)
  expect(Math.min(style.front.size, style.back.size)).toBeGreaterThanOrEqual(18)
})
