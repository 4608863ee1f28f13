import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { agendaOf } from '../live/agenda.ts'
import { steps } from '../pptx/steps.ts'
import { elements } from '../pptx/testing/elements.ts'
import { laterWords } from '../pptx/testing/later-words.ts'
import { packageFaults } from '../pptx/testing/package-faults.ts'
import { noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { slides } from '../slides/slides.ts'
import { exportDeck, fileNames } from './export-deck.ts'
import { clock } from './minutes.ts'
import { plain, readPdf } from './read-pdf.ts'

const app = new URL('../../', import.meta.url)
const locales = contentLocales(contentFolder())
const decks =
  process.env.KIT_ALL === '1'
    ? locales.flatMap((locale) => sheetIds(load(locale)).map((length) => ({ locale, length })))
    : [{ locale: locales[0] ?? 'en', length: '60' }]

describe.each(decks)('what is printed of $length in $locale', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const shown = steps(all)
  const agenda = agendaOf(kit, length)
  const files = new Map<string, Uint8Array>()
  const read = (name: string) => files.get(name) ?? new Uint8Array()

  beforeAll(async () => {
    const browser = await launch()
    const deck = fileURLToPath(new URL(`build/facilitator/deck-${locale}.html`, app))
    await exportDeck(browser, kit, length, deck, async (name, bytes) => {
      files.set(name, bytes)
    })
    await browser.close()
  })

  test('every file is there under its name', () => {
    expect([...files.keys()].sort()).toEqual(fileNames(length, locale).sort())
  })

  test('the slides are a tagged PDF, a page a click: no page has words of a later one', async () => {
    const { pages, outline, language } = await readPdf(read(`deck-${length}-${locale}.pdf`))
    expect(pages).toHaveLength(shown.length)
    expect(language).toBe(locale)
    expect(outline.length).toBeGreaterThan(0)
    for (const [index, { slide, clicks }] of shown.entries()) {
      const { roles, text } = pages[index] ?? { roles: [], text: '' }
      expect([slide.id, roles.filter((role) => role === 'H1').length]).toEqual([slide.id, 1])
      expect(text).toContain(plain(slide.title))
      for (const { text: later } of laterWords(slide).filter((one) => clicks < one.from))
        expect([slide.id, clicks, text.includes(plain(later))]).toEqual([slide.id, clicks, false])
    }
  })

  test('the guide has every word of every note, beside pictures of the finished slides', async () => {
    const { pages } = await readPdf(read(`guide-${length}-a4-${locale}.pdf`))
    const text = pages.map((page) => page.text).join('')
    for (const { note } of all) {
      for (const { lines } of noteParts(note, kit.facilitator)) {
        for (const line of lines) expect(text).toContain(plain(line))
      }
    }
  })

  test('run sheet and guide have the starts and minutes of core', async () => {
    const sheet = await readPdf(read(`run-sheet-${length}-a4-${locale}.pdf`))
    const guide = await readPdf(read(`guide-${length}-a4-${locale}.pdf`))
    const { presenter, papers } = kit.facilitator
    const { minutes, reserve } = agenda.sheet
    const end = [
      { title: presenter.reserve, start: minutes - reserve, minutes: reserve },
      { title: papers.total, start: minutes, minutes },
    ]
    for (const { title, start, minutes: lasts } of [...agenda.blocks, ...end]) {
      const row = plain(`${clock(start)}${title}${lasts}`)
      for (const { pages } of [sheet, guide])
        expect(pages.map((page) => page.text).join('')).toContain(row)
    }
  })

  test('PowerPoint has the drawings of every step, each told where it says something', () => {
    const parts = unzipSync(read(`deck-${length}-${locale}.pptx`))
    expect(packageFaults(parts)).toEqual([])
    const parser = new XMLParser({ ignoreAttributes: false })
    for (const [index, { slide }] of shown.entries()) {
      const part = parts[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array()
      const pictures = elements(parser.parse(strFromU8(part)), 'p:pic')
      const told = elements(pictures, 'p:cNvPr').map(
        (one) => (one as Record<string, string>)['@_descr'] ?? '',
      )
      const words = pictureWords(slide)
      if (words !== undefined) expect(told).toContain(words)
      if (slide.layout === 'cover' || slide.layout === 'divider') expect(told).toContain('')
    }
  })
})

/** The words of a picture that has some: a plan, or a code that leads somewhere. */
function pictureWords(slide: Slide): string | undefined {
  switch (slide.layout) {
    case 'code':
      return slide.address === undefined ? undefined : slide.picture
    case 'scene':
    case 'points':
      return slide.plan?.words
    default:
      return undefined
  }
}
