import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { allSets } from '../sets/all-sets.ts'
import { faultsOf } from '../testing/shipped.ts'

/** What whole words, quotes and boxes are most likely to break; all sets in the long run. */
const cases = (['en', 'es'] as const).flatMap((locale) =>
  ['rule', 'sorting', 'exit'].map((id) => ['color', id, 'a4', locale] as const),
)

test.each(cases)(
  '%s of %s on %s in %s breaks no line badly and loses no letter',
  async (profile, id, paper, locale) => {
    const set = allSets(load(locale)).find((one) => one.id === id)
    if (set === undefined) throw new RangeError(id)
    expect(await faultsOf(set, paper, profile)).toEqual([])
  },
)
