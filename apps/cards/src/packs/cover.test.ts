import { papers } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { plain } from '../geometry/formats.ts'
import { profiles } from '../look/look.ts'
import { preflight } from '../preflight/preflight.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { heavy } from '../testing/heavy.ts'
import { coverOf } from './cover.tsx'
import { editions } from './edition.ts'
import type { CoverRow } from './pack-cover.tsx'
import { recipeOf } from './recipe.ts'

const kits = (heavy ? ['en', 'es', 'pseudo'] : ['en']).map((locale) => load(locale))

/** The first page of every pack; in the short run in one language, on one paper, in color. */
const cases = kits.flatMap((kit) =>
  sheetIds(kit).flatMap((length) =>
    (heavy ? papers : (['a4'] as const)).flatMap((paper) =>
      (heavy ? profiles : (['color'] as const)).flatMap((profile) =>
        editions
          .filter((edition) => edition === 'lean' || length !== '60-online')
          .map((edition) => ({ kit, locale: kit.locale, length, paper, profile, edition })),
      ),
    ),
  ),
)

test.each(cases)(
  'the first page is filled: $locale $length $paper $profile $edition',
  async ({ kit, length, paper, profile, edition }) => {
    const lasting: FacilitatorKit = { ...kit, workshop: { ...kit.workshop, length } }
    const rows = recipeOf(lasting, 16, edition).map(
      (line, index): CoverRow => ({
        line,
        title: `${line.id} ${index}`,
        sheets: 16,
        stock: plain('quarter', paper),
      }),
    )
    const black = profile === 'ink-saver'
    const prepared = await prepare(coverOf(lasting, 16, edition, rows), paper, { profile })
    const bytes = await make(prepared, 'sheet', { black })
    expect(await preflight(bytes)).toEqual([])
  },
)
