import { type Paper, papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { fitted } from './fit.tsx'
import { contentOf } from './geometry/formats.ts'
import { allSets } from './sets/all-sets.ts'
import { heavy } from './testing/heavy.ts'

const few = ['rule', 'conflict', 'plan', 'change', 'reaction', 'tally']
const kit = load('pseudo')
const cases = papers.flatMap((paper) =>
  allSets(kit)
    .filter(({ id }) => heavy || few.includes(id))
    .map((set): [id: string, paper: Paper] => [set.id, paper]),
)

test.each(cases)('%s fits on %s in a language that is two fifths longer', async (id, paper) => {
  const [set] = allSets(kit).filter((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  const { dress } = await fitted(set, contentOf(set.format, paper))
  expect(Math.min(dress.front.size, dress.back.size)).toBeGreaterThanOrEqual(10)
})
