import { papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { preflight } from '../preflight/preflight.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { heavy } from '../testing/heavy.ts'
import { plain, readPdf } from '../testing/read-pdf.ts'
import { organizerSets } from './organizer.tsx'

const locales = ['en', 'es', 'pseudo'] as const

/** All of them in the set of every test; otherwise the fullest pages. */
const few = ['evaluation', 'departures']

const cases = locales.flatMap((locale) =>
  papers.flatMap((paper) =>
    organizerSets(load(locale))
      .filter(({ id }) => heavy || few.includes(id))
      .map(({ id }) => [id, locale, paper] as const),
  ),
)

test.each(cases)('%s fits on its pages in %s on %s', async (id, locale, paper) => {
  const set = organizerSets(load(locale)).find((one) => one.id === id)
  if (set === undefined) throw new RangeError(id)
  const bytes = await make(await prepare(set, paper), 'sheet')
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(set.cards.length)
  // Two fifths longer, a head of two words takes two lines of its narrow column.
  const faults = (await preflight(bytes)).filter(
    ({ rule }) => locale !== 'pseudo' || rule !== 'lone',
  )
  expect(faults).toEqual([])
})

test('all are the organizer’s alone', () => {
  expect(organizerSets(load('en')).every(({ secret }) => secret)).toBe(true)
})

test('each departure from the article is printed with what it rests on', async () => {
  const kit = load('en')
  const set = organizerSets(kit).find(({ id }) => id === 'departures')
  if (set === undefined) throw new RangeError('departures')
  const { pages } = await readPdf(await make(await prepare(set, 'a4'), 'sheet'))
  for (const { article, kit: ours } of kit.organizer.departures.rows) {
    expect(pages[0]).toContain(plain(article))
    expect(pages[0]).toContain(plain(ours))
  }
  expect(pages[0]).toContain('(Wolff & Moser, 2009; Weihrauch et al., 2021)')
})
