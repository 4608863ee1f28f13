import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { type Due, dueFor } from '../testing/dues.ts'
import { heavy } from '../testing/heavy.ts'
import { letters, pageTextsOf } from '../testing/page-texts.ts'
import { type Edition, editions } from './edition.ts'
import { pack } from './pack.tsx'
import { setsOf } from './pack-sets.ts'
import { recipeOf } from './recipe.ts'
import { materialsOf } from './supplies.ts'

// Counts what a finished pack holds, page by page, against every line of every block's `materials`.

const shipped = load('en')
const sizes = [3, 8, 17, 30, 200]
const lengths = sheetIds(shipped)

/** Every length with every size; in the short run each length with a size of its own. */
const cases = lengths.flatMap((length, index) =>
  sizes
    .filter((_size, at) => heavy || at === index % sizes.length)
    .flatMap((group) =>
      editions
        .filter((edition) => edition === 'lean' || (heavy && length !== '60-online'))
        .map((edition) => ({ length, group, edition })),
    ),
)

test.each(cases)(
  '$group people, $length, $edition: a sheet for every line, and no other',
  async ({ length, group, edition }) => {
    const kit = lasting(length)
    const pages = await pagesOf(kit, group, edition)
    const { blocks, online } = sheetOf(kit, length)
    const lines = [...new Set(blocks.flatMap(({ id }) => materialsOf(kit, id, online)))]
    const [first = '', ...rest] = sheetsOf(pages, edition, online)
    const known: Due[] = []
    for (const line of lines) {
      const due = dueFor(line, kit, group, edition)
      if (due === 'brought') expect(first, line).toContain(letters(line))
      if (typeof due === 'string') continue
      known.push(due)
      expect(timesIn(pages.slice(edition === 'lean' && !online ? 2 : 1), due), line).toEqual(
        due.together ? [due.times] : due.texts.map(() => due.times),
      )
    }
    // What people are handed at the door is in no block; the lean edition leaves it out.
    const atDoor = edition === 'keepsake' ? ['before', 'rule'] : []
    const others = atDoor.map((id) => kit.cards.titles[id as 'before' | 'rule'])
    const named = [...known.flatMap(({ texts, behind = [] }) => [...texts, ...behind]), ...others]
    const strange = rest.filter((sheet) => !named.some((text) => sheet.includes(letters(text))))
    expect(strange.filter((sheet) => !sheet.includes(letters(kit.moments.title)))).toEqual([])
  },
)

test('25 people at 60 minutes take at most 60 sheets, and the first page says how many', async () => {
  const pages = await pagesOf(lasting('60'), 25, 'lean')
  expect(pages.length % 2).toBe(0)
  expect(pages.length / 2).toBeLessThanOrEqual(60)
  expect(pages[0]).toContain(`${letters(shipped.cards.pack.total)}${pages.length / 2}`)
})

function lasting(length: string): FacilitatorKit {
  return { ...shipped, workshop: { ...shipped.workshop, length } }
}

const made = new Map<string, Prepared>()

/** The pages of a finished pack. Sets that are the same in every length are laid out once. */
async function pagesOf(kit: FacilitatorKit, group: number, edition: Edition): Promise<string[]> {
  const { length } = kit.workshop
  const prepared = new Map<string, Prepared>()
  for (const set of setsOf(kit, recipeOf(kit, group, edition))) {
    const key = ['lean', 'table-key'].includes(set.id) ? `${set.id} ${length}` : set.id
    const ready = made.get(key) ?? (await prepare(set, 'a4'))
    made.set(key, ready)
    prepared.set(set.id, ready)
  }
  return await pageTextsOf(await pack(kit, 'a4', group, prepared, { edition }))
}

/** The two sides of each sheet together, where a pack is printed on both. */
function sheetsOf(pages: string[], edition: Edition, online: boolean): string[] {
  if (edition === 'keepsake' || online) return pages
  return pages.flatMap((page, index) => (index % 2 === 0 ? [page + (pages[index + 1] ?? '')] : []))
}

/** How often each text of a due thing is read, or all of them together. */
function timesIn(pages: string[], { texts, together, on }: Due): number[] {
  const counted = on === undefined ? pages : pages.filter((page) => page.includes(letters(on)))
  const times = texts.map((text) =>
    counted.reduce((sum, page) => sum + page.split(letters(text)).length - 1, 0),
  )
  return together ? [times.reduce((sum, count) => sum + count, 0)] : times
}
