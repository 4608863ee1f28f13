import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { preflight } from '../preflight/preflight.ts'
import { allSets } from '../sets/all-sets.ts'
import { heavy } from '../testing/heavy.ts'
import { inkIn } from '../testing/raster.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

/** Sets of every kind: a vote, words alone, boxes, a page. */
const few = ['voting', 'sorting', 'rule', 'exit', 'poster']
const sets = allSets(load('en')).filter(({ id }) => heavy || few.includes(id))

test.each(sets)(
  'on a black printer the ink-saver of $id takes less than its color',
  async (set) => {
    const color = await make(await prepare(set, 'a4'), 'sheet')
    const prepared = await prepare(set, 'a4', { profile: 'ink-saver' })
    const saver = await make(prepared, 'sheet', { black: true })
    expect(await preflight(saver)).toEqual([])
    expect(await withFile(saver, inkIn)).toBeLessThan(await withFile(color, inkIn))
  },
)
