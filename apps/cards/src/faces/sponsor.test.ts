import { papers } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { preflight } from '../preflight/preflight.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { sponsor } from '../sets/forms.tsx'
import { plain, readPdf } from '../testing/read-pdf.ts'

const printed = (locale: string, paper: (typeof papers)[number]) =>
  prepare(sponsor(load(locale)), paper).then((prepared) => make(prepared, 'sheet'))

const cases = contentLocales(contentFolder()).flatMap((locale) =>
  papers.map((paper) => [locale, paper] as const),
)

test.each(cases)('whoever pays gets one page, in %s on %s', async (locale, paper) => {
  const bytes = await printed(locale, paper)
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(1)
  expect(await preflight(bytes)).toEqual([])
  const { sponsor: words, sources } = load(locale)
  for (const { text, source } of words.known.findings) {
    expect(pages[0]).toContain(plain(text))
    expect(pages[0]).toContain(plain(sources[source]?.limit ?? source))
  }
})

test('longer words take a second page, and every one of them is there', async () => {
  const { pages } = await readPdf(await printed('pseudo', 'a4'))
  expect(pages).toHaveLength(2)
  const { objectives, known, unknown, cost, privacy, results, edit } = load('pseudo').sponsor
  const goals = objectives.points.map(({ text }) => text)
  const others = [unknown, cost, privacy, results, edit].flatMap((part) => part.points)
  const points = [...goals, ...others]
  const all = pages.join(' ')
  for (const text of [...points, ...known.findings.map((finding) => finding.text)]) {
    expect(all).toContain(plain(text))
  }
})
