import { papers } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { contentOf, plain } from '../geometry/formats.ts'
import { frameOf } from '../look/frame.ts'
import { profiles } from '../look/look.ts'
import { writtenOn } from '../pdf/read-back.ts'
import { badLines } from '../preflight/line-rules.ts'
import { preflight } from '../preflight/preflight.ts'
import { fitted } from '../prepare/fit.tsx'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { linesIn } from '../testing/broken-lines.ts'
import { faultsIn, safeIn } from '../testing/finished.ts'
import { heavy } from '../testing/heavy.ts'
import { lean } from './lean.tsx'

const kits = ['en', 'es'].map((locale) => load(locale))
const lengths = sheetIds(load('en')).filter((id) => !sheetOf(load('en'), id).online)

/** Every sheet as it is printed; in the short run the fullest one. */
const cases = kits.flatMap((kit) =>
  lengths.flatMap((length) =>
    papers.flatMap((paper) =>
      profiles
        .filter(
          (profile) => heavy || (length === '90' && paper === 'letter' && profile === 'color'),
        )
        .map((profile) => ({ locale: kit.locale, length, paper, profile, kit })),
    ),
  ),
)

test.each(cases)(
  '$locale $length $paper $profile: whole, safe and well broken',
  async ({ length, paper, profile, kit }) => {
    const prepared = await prepare(lean(lasting(kit, length), profile === 'large-print'), paper, {
      profile,
    })
    // Only large print takes more than one piece of paper.
    if (profile !== 'large-print') expect(prepared.cards).toHaveLength(1)
    const bytes = await make(prepared, 'sheet', { black: profile === 'ink-saver' })
    expect(await preflight(bytes)).toEqual([])
    const safe = safeIn(plain('leaf', paper).cell)
    expect(await faultsIn(bytes, writtenOn(prepared.faces), safe)).toEqual([])
    // What is drawn and not read, such as a number, breaks as well as what is tagged.
    expect(linesIn(prepared.faces).flatMap(badLines)).toEqual([])
  },
)

const long = load('pseudo')

test.each(heavy ? lengths : ['60'])(
  'two fifths longer, %s minutes take two sheets a person at most',
  async (length) => {
    for (const paper of papers) {
      const set = lean(lasting(long, length))
      const { cards, style } = await fitted(set, contentOf('leaf', paper))
      expect(cards.length).toBeLessThanOrEqual(2)
      expect(Math.min(style.front.size, style.back.size)).toBeGreaterThanOrEqual(10)
    }
  },
)

test('a word that is too wide for a vote is refused at its line', async () => {
  const kit = lasting(structuredClone(load('en')), '60')
  kit.moments.kinds.mixed.label = 'Durchwachsenheitsvermutungen'.repeat(3)
  await expect(prepare(lean(kit), 'a4')).rejects.toThrow(
    /kinds\.mixed\.label: card lean, .*too wide for its line/,
  )
})

test('a frame of a leaf has nothing around it', () => {
  expect(frameOf(contentOf('leaf', 'a4')).over).toBe(0)
})

function lasting(kit: FacilitatorKit, length: string): FacilitatorKit {
  return { ...kit, workshop: { ...kit.workshop, length } }
}
