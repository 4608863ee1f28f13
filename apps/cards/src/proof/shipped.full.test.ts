import { papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { allSets, large } from '../sets/all-sets.ts'
import { faultsOf } from '../testing/shipped.ts'

/** Every set in both languages, on both papers, in every profile. */
const cases = (['en', 'es'] as const).flatMap((locale) =>
  papers.flatMap((paper) =>
    allSets(load(locale)).flatMap(({ id }) => [
      ['color', id, paper, locale] as const,
      ...(large.includes(id) ? [['large-print', id, paper, locale] as const] : []),
    ]),
  ),
)

test.each(cases)(
  '%s of %s on %s in %s breaks no line badly and loses no letter',
  async (profile, id, paper, locale) => {
    const set = allSets(load(locale)).find((one) => one.id === id)
    if (set === undefined) throw new RangeError(id)
    expect(await faultsOf(set, paper, profile)).toEqual([])
  },
)
