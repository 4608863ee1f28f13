import { papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { allSets, large } from '../sets/all-sets.ts'
import { cardFamilies } from '../stock/families.ts'
import { registry } from '../stock/registry.ts'
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

/** The small cards on every pre-cut stock that they are shipped for. */
const onStock = (['en', 'es'] as const).flatMap((locale) =>
  ['sorting', 'voting'].flatMap((id) =>
    cardFamilies(registry).map(({ entry }) => [id, entry.id, locale, entry] as const),
  ),
)

test.each(onStock)('neither does %s on %s in %s', async (id, _stock, locale, { stock, paper }) => {
  const set = allSets(load(locale)).find((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  expect(await faultsOf(set, paper, 'color', stock)).toEqual([])
})
