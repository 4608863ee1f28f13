import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { sheetIds } from '@read-the-room/core/facilitator'
import { leakFinder } from '@read-the-room/core/leaks'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { agendaOf } from '../live/agenda.ts'
import { noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { slides } from '../slides/slides.ts'
import { exportDeck, fileNames } from './export-deck.ts'
import { plain, readPdf } from './read-pdf.ts'

const app = new URL('../../', import.meta.url)
const locales = contentLocales(contentFolder())
const decks =
  process.env.KIT_ALL === '1'
    ? locales.flatMap((locale) => sheetIds(load(locale)).map((length) => ({ locale, length })))
    : [{ locale: locales[0] ?? 'en', length: '60' }]

/** Pages of the guide before its slides; the run sheet is the last of them. */
const frontPages = 4

describe.each(decks)('what is printed of $length in $locale', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
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

  test('the slides are a tagged PDF: a main heading each, tables as tables', async () => {
    const { pages, outline, language } = await readPdf(read(`deck-${length}-${locale}.pdf`))
    expect(pages).toHaveLength(all.length)
    expect(language).toBe(locale)
    expect(outline.length).toBeGreaterThan(0)
    for (const [index, slide] of all.entries()) {
      const { roles, text } = pages[index] ?? { roles: [], text: '' }
      expect([slide.id, roles.filter((role) => role === 'H1').length]).toEqual([slide.id, 1])
      expect(text).toContain(plain(slide.title))
      if (slide.layout === 'table') expect(roles).toEqual(expect.arrayContaining(['Table', 'TH']))
      if (slide.layout === 'points') expect(roles).toContain('L')
    }
  })

  test.each(['a4', 'letter'])('the guide on %s has every word of every note', async (paper) => {
    const { pages } = await readPdf(read(`guide-${length}-${paper}-${locale}.pdf`))
    expect(pages).toHaveLength(all.length + frontPages)
    for (const [index, slide] of all.entries()) {
      const text = pages[index + frontPages]?.text
      for (const { lines } of noteParts(slide.note, kit.facilitator)) {
        for (const line of lines) expect(text).toContain(plain(line))
      }
    }
  })

  test('run sheet and guide have the starts and minutes of core, the run sheet on a page', async () => {
    const sheet = await readPdf(read(`run-sheet-${length}-a4-${locale}.pdf`))
    const guide = await readPdf(read(`guide-${length}-a4-${locale}.pdf`))
    expect(sheet.pages).toHaveLength(1)
    const { presenter, papers } = kit.facilitator
    const end = [
      {
        title: presenter.reserve,
        start: agenda.sheet.minutes - agenda.sheet.reserve,
        minutes: agenda.sheet.reserve,
      },
      { title: papers.total, start: agenda.sheet.minutes, minutes: agenda.sheet.minutes },
    ]
    for (const { title, start, minutes } of [...agenda.blocks, ...end]) {
      const time = `${Math.floor(start / 60)}${String(start % 60).padStart(2, '0')}`
      for (const page of [sheet.pages[0], guide.pages[frontPages - 1]]) {
        expect(page?.text).toContain(`${time}${plain(title)}${minutes}`)
      }
    }
  })

  test('the handout has pictures to keep and lines, and no note', async () => {
    const { pages } = await readPdf(read(`handout-${length}-a4-${locale}.pdf`))
    const text = pages.map((page) => page.text).join('')
    expect(text).toContain(plain(kit.deck.handout.own))
    expect(leakFinder(kit)(text)).toEqual([])
    const guide = await readPdf(read(`guide-${length}-a4-${locale}.pdf`))
    const told = leakFinder(kit)(guide.pages.map((page) => page.text).join(''))
    expect(told.length).toBeGreaterThan(50)
  })

  test('PowerPoint gets a title placeholder a slide, tables and all notes', () => {
    const parts = unzipSync(read(`deck-${length}-${locale}.pptx`))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const parser = new XMLParser({ ignoreAttributes: false })
    const listed = elements(parser.parse(part('ppt/presentation.xml')), 'p:sldId')
    expect(listed).toHaveLength(all.length)
    for (const [index, slide] of all.entries()) {
      const xml = part(`ppt/slides/slide${index + 1}.xml`)
      const titles = elements(parser.parse(xml), 'p:ph').filter(isTitle)
      expect([slide.id, titles.length]).toEqual([slide.id, 1])
      const written = plain(texts(parser.parse(xml)).join(''))
      for (const text of wordsOf(slide)) expect(written).toContain(plain(text))
      const words = pictureWords(slide)
      if (words !== undefined)
        expect(plain(descriptions(parser.parse(xml)))).toContain(plain(words))
      const tables = ['table', 'find', 'reveal', 'kinds', 'activity']
      expect(xml.includes('<a:tbl>')).toBe(tables.includes(slide.layout))
      const notes = plain(
        texts(parser.parse(part(`ppt/notesSlides/notesSlide${index + 1}.xml`))).join(''),
      )
      for (const { lines } of noteParts(slide.note, kit.facilitator)) {
        for (const line of lines) expect(notes).toContain(plain(line))
      }
    }
  })
})

/** The words of a picture that has some: a plan, or a code that leads somewhere. */
function pictureWords(slide: Slide): string | undefined {
  if (slide.layout === 'code') return slide.address === undefined ? undefined : slide.picture
  return 'plan' in slide ? slide.plan?.words : undefined
}

/** Everything that people read on a slide. */
function wordsOf(slide: Slide): string[] {
  switch (slide.layout) {
    case 'cover':
      return [slide.title, slide.subtitle]
    case 'claims':
      return [slide.title, slide.aim, ...slide.claims.flatMap(({ text, source }) => [text, source])]
    case 'points':
      return [slide.title, ...slide.points, ...(slide.marks ?? []).map(({ label }) => label)]
    case 'code':
      return [slide.title, ...slide.lines]
    case 'pair':
      return [slide.title, slide.line, slide.ask, ...slide.places, slide.again]
    case 'table':
      return [slide.title, ...slide.heads.map(({ text }) => text), ...slide.rows.flat()]
    case 'find':
      return [slide.title, slide.story, slide.task].concat(
        slide.signs.flatMap(({ name, label, text }) => [name, label, text]),
      )
    case 'question':
      return [slide.title, slide.ask, ...slide.sentences, ...slide.options, slide.reason]
    case 'scene':
      return [slide.title, slide.kicker, slide.story, slide.task].concat(
        slide.votes.map(({ label }) => label),
      )
    case 'reveal':
      return [slide.title, slide.label, slide.next.text].concat(
        slide.signs.flatMap(({ name, label, text }) => [name, label, text]),
      )
    case 'kinds':
      return [
        slide.title,
        slide.summary,
        ...slide.kinds.flatMap(({ label, text }) => [label, text]),
      ]
    default:
      return [slide.title, slide.invitation, slide.groups.text].concat(
        slide.steps.flatMap(({ text, time }) => [text, time]),
      )
  }
}

/** What the pictures of a slide show, for those who do not see them. */
function descriptions(part: unknown): string {
  return elements(part, 'p:cNvPr')
    .map((one) => (one as Record<string, unknown>)['@_descr'] ?? '')
    .join(' ')
}

/** Every text run in a part of a PowerPoint file, in order. */
function texts(part: unknown): string[] {
  return elements(part, 'a:t').map(String)
}

/** Every element of a name, however deep. */
function elements(part: unknown, name: string): unknown[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, child]) =>
    key === name ? [child].flat() : [child].flat().flatMap((one) => elements(one, name)),
  )
}

function isTitle(placeholder: unknown): boolean {
  return (placeholder as Record<string, unknown>)['@_type'] === 'title'
}
