import { type Paper, papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { allSets, large } from '../sets/all-sets.ts'
import { heavy } from '../testing/heavy.ts'
import { fitted } from './fit.tsx'
import { spaceOf } from './space.ts'

const few = ['rule', 'conflict', 'plan', 'exit', 'watcher', 'tally', 'table-key']
const kit = load('pseudo')
const cases = papers.flatMap((paper) =>
  allSets(kit)
    .filter(({ id }) => heavy || few.includes(id))
    .map((set): [id: string, paper: Paper] => [set.id, paper]),
)

test.each(cases)('%s fits on %s in a language that is two fifths longer', async (id, paper) => {
  const [set] = allSets(kit).filter((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  const { style } = await fitted(set, spaceOf(set, paper).content)
  expect(Math.min(style.front.size, style.back.size)).toBeGreaterThanOrEqual(10)
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
