import { papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { edge } from '../geometry/edge.ts'
import { profiles } from '../look/look.ts'
import { withFile } from '../preflight/open.ts'
import { make } from '../prepare/forms.ts'
import { isWholePage } from '../prepare/on-sheets.ts'
import { prepare } from '../prepare/prepare.tsx'
import { blankBand } from '../testing/blank-band.ts'
import { heavy } from '../testing/heavy.ts'
import { allSets, large } from './all-sets.ts'
import { tents } from './tents.tsx'

/** A quarter of a face, and the dots that a band begins and ends between. */
const most = 0.26

const kits = (heavy ? ['en', 'es'] : ['en']).map((locale) => load(locale))
const sheets = heavy ? papers : (['a4'] as const)
const printed = heavy ? profiles : (['color'] as const)

/** Names as they are on most tents; one that is very long is set smaller. */
const people = ['Ada', 'Lê Thị Hạnh', 'Siobhán O’Brien-Müller']

const cases = kits.flatMap((kit) =>
  sheets.flatMap((paper) =>
    printed.flatMap((profile) =>
      allSets(kit)
        .concat(tents(kit, people))
        .filter(({ id }) => profile !== 'large-print' || large.includes(id))
        .map((set) => ({ set, paper, profile, locale: kit.locale, id: set.id })),
    ),
  ),
)

test.each(cases)(
  'no band of nothing over a quarter of a face: $id $locale $paper $profile',
  async ({ set, paper, profile }) => {
    const prepared = await prepare(set, paper, { profile })
    const page = isWholePage(prepared)
    const bytes = await make(prepared, page ? 'sheet' : 'screen', {
      black: profile === 'ink-saver',
    })
    const without = page
      ? { left: 16, right: 16, top: 16, bottom: 16 }
      : { left: edge.width + 2, right: 2, top: 0, bottom: 0 }
    const empty = await withFile(bytes, async (file) => {
      const found: string[] = []
      for (let number = 1; number <= file.shown.numPages; number += 1) {
        const share = await blankBand(file, number, without)
        if (share > most) found.push(`page ${number}: ${Math.round(share * 100)} %`)
      }
      return found
    })
    expect(empty).toEqual([])
  },
)
