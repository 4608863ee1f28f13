import { launch } from '@read-the-room/browser'
import { papers } from '@read-the-room/core'
import { sheetIds } from '@read-the-room/core/facilitator'
import { leakFinder } from '@read-the-room/core/leaks'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteParts } from '../slides/note.ts'
import { slides } from '../slides/slides.ts'
import { page as wholePage } from './document.ts'
import { printSheet } from './print-sheet.ts'
import { plain, readPdf } from './read-pdf.ts'
import { type Sheet, sheetOf } from './sheets.ts'

/** No deck is built for these: a gray picture as wide and high as a slide stands for each. */
const gray = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 552"><rect width="980" height="552" fill="#ccc"/></svg>')}`

const locales = contentLocales(contentFolder())
const all = locales.flatMap((locale) =>
  sheetIds(load(locale)).flatMap((length) => papers.map((paper) => ({ locale, length, paper }))),
)
/** Some stand for all, unless all are asked for: the usual length, and the longest on short paper. */
const asked = process.env.KIT_ALL === '1'
const some = (kept: (deck: Made) => boolean) => all.filter((deck) => asked || kept(deck))
const handouts = some(({ length }) => length === '60')
const guides = some(({ length, paper }) => length === (paper === 'letter' ? '90' : '60'))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

type Made = (typeof all)[number]

async function made(sheet: Sheet, { locale, length, paper }: Made) {
  const kit = load(locale)
  const shown = slides(kit, length)
  const pictures = shown.map(() => gray)
  const { title, body } = sheetOf(sheet, paper, { kit, length, slides: shown, pictures })
  const { pages } = await readPdf(await printSheet(page, paper, await wholePage(kit, title, body)))
  return { kit, shown, pages, text: pages.map((one) => one.text).join('') }
}

describe.each(handouts)('the handout of $length in $locale on $paper', (deck) => {
  test('is two pages of real text, large enough, with the rule and lines and no note', async () => {
    const { kit, pages, text } = await made('handout', deck)
    expect(pages).toHaveLength(2)
    for (const { smallest, lowest } of pages) {
      expect(smallest).toBeGreaterThanOrEqual(10.99)
      // Below the words there is room to write.
      expect(lowest).toBeLessThan(0.86)
    }
    const { moments, deck: words, dimensions } = kit
    const kinds = Object.values(moments.kinds).flatMap((kind) => [kind.label, kind.short, kind.do])
    const questions = Object.values(dimensions).map(({ question }) => question)
    for (const said of [...questions, ...kinds, ...moments.reminders, words.handout.own])
      expect(text).toContain(plain(said))
    expect(leakFinder(kit)(text)).toEqual([])
  })
})

describe.each(all)('the run sheet of $length in $locale on $paper', (deck) => {
  test('is one page', async () => {
    expect((await made('run-sheet', deck)).pages).toHaveLength(1)
  })
})

describe.each(guides)('the guide to $length in $locale on $paper', (deck) => {
  test('has every line of every note on paper, and no page that is half empty', async () => {
    const { kit, shown, pages, text } = await made('guide', deck)
    for (const { note } of shown) {
      for (const { lines } of noteParts(note, kit.facilitator)) {
        for (const line of lines) expect(text).toContain(plain(line))
      }
    }
    const told = leakFinder(kit)(text)
    expect(told.length).toBeGreaterThan(50)
    // The cover is a picture, and the last page ends where the words do.
    const filled = pages.slice(1, -1).map(({ lowest }) => lowest)
    expect(filled.filter((part) => part < 0.5)).toEqual([])
    expect(pages.length).toBeLessThan(shown.length * 0.75)
  })
})
