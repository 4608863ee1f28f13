import { dimensionIds } from '@read-the-room/core'
import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { plain } from '../papers/read-pdf.ts'
import { noteParts } from '../slides/note.ts'
import { slides } from '../slides/slides.ts'
import { pptx } from './pptx.ts'
import type { Picture } from './print-slides.ts'
import { steps } from './steps.ts'
import { elements } from './testing/elements.ts'
import { laterWords } from './testing/later-words.ts'
import { packageFaults } from './testing/package-faults.ts'

const decks = contentLocales(contentFolder()).flatMap((locale) =>
  sheetIds(load(locale)).map((length) => ({ locale, length })),
)
const parser = new XMLParser({ ignoreAttributes: false, trimValues: false })
type Element = Record<string, string>

/** A ground without words, and a plan that tells what it shows: as on many slides. */
const box = { x: 500, y: 100, width: 400, height: 200 }
const pictures: Picture[] = [
  { png: new Uint8Array([1]), words: '', box },
  { png: new Uint8Array([2]), words: 'A plan', box },
]

describe.each(decks)('$length in $locale as PowerPoint', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const shown = steps(all)
  const bytes = pptx(
    kit,
    all,
    shown.map(() => pictures),
  )
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const pages = shown.map(
    (_, index) => parser.parse(text(`ppt/slides/slide${index + 1}.xml`)) as unknown,
  )

  test('the package keeps every rule of the standard, and is the same every time', () => {
    expect(packageFaults(files)).toEqual([])
    expect(
      pptx(
        kit,
        all,
        shown.map(() => pictures),
      ),
    ).toEqual(bytes)
  })

  test('it says whose it is, in which language, and when: not who made the program', () => {
    const about = parser.parse(text('docProps/core.xml'))['cp:coreProperties']
    expect(about['dc:title']).toBe(kit.deck.title)
    expect(about['dc:creator']).toBe(kit.workshop.organization ?? kit.deck.title)
    expect(about['dc:language'].split('-')[0]).toBe(locale)
    expect(Object.keys(files).map((name) => text(name).match(/pptxgen/i))).toEqual(
      Object.keys(files).map(() => null),
    )
  })

  test('every click is a page, and every page has its number once, its notes and one title', () => {
    const listed = elements(parser.parse(text('ppt/presentation.xml')), 'p:sldId') as Element[]
    expect(listed).toHaveLength(shown.length)
    expect(new Set(listed.map((one) => one['@_id'])).size).toBe(shown.length)
    for (const [index, step] of shown.entries()) {
      const read = pages[index]
      const titles = (elements(read, 'p:ph') as Element[]).filter(
        (one) => one['@_type'] === 'title',
      )
      expect([step.slide.id, titles.length]).toEqual([step.slide.id, 1])
      const notes = plain(words(parser.parse(text(`ppt/notesSlides/notesSlide${index + 1}.xml`))))
      for (const { lines } of noteParts(step.slide.note, kit.facilitator)) {
        for (const line of lines) expect(notes).toContain(plain(line))
      }
    }
  })

  test('what comes with a click stands on its page, and on none before', () => {
    for (const [index, { slide: one, clicks }] of shown.entries()) {
      const written = plain(words(pages[index]) + descriptions(pages[index]))
      for (const { text: later, from } of laterWords(one).filter((some) => clicks <= some.from)) {
        const seen = written.includes(plain(later))
        expect([one.id, clicks, later, seen]).toEqual([one.id, clicks, later, clicks === from])
      }
    }
  })

  test('no page before a verdict has what one could do next', () => {
    const texts = pages.map((page) => plain(words(page)))
    for (const one of all) {
      if (one.layout !== 'scene' || one.verdict === undefined) continue
      const { next } = one.verdict
      const first = texts.findIndex((page) => page.includes(plain(next)))
      expect([one.id, shown[first]]).toEqual([one.id, { slide: one, clicks: one.clicks }])
    }
  })

  test('marks and pictures are told, words have a language, shapes have numbers of their own', () => {
    for (const read of pages) {
      const marks = elements(read, 'p:nvGrpSpPr').slice(1) as { 'p:cNvPr': Element }[]
      expect(marks.filter((one) => (one['p:cNvPr']['@_descr'] ?? '') === '')).toEqual([])
      expect(descriptions(read)).toContain('A plan')
      const drawn = ['p:nvSpPr', 'p:nvPicPr'].flatMap((name) => elements(read, name))
      const silent = drawn.filter((one) => elements(one, 'adec:decorative').length === 0)
      const wordless = silent.filter(
        (one) => !/Text|Title/.test(nameOf(one)) && descriptions(one) === '',
      )
      expect(wordless).toEqual([])
      const runs = elements(read, 'a:rPr') as Element[]
      expect(runs.filter((one) => one['@_lang']?.split('-')[0] !== locale)).toEqual([])
      const ids = (elements(read, 'p:cNvPr') as Element[]).map((one) => one['@_id'])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('at the end of a scene every sign has its mark and its slot, and the verdict its next step', () => {
    for (const [index, { slide: one, clicks }] of shown.entries()) {
      if (one.layout !== 'scene' || one.verdict === undefined || clicks < one.clicks) continue
      const told = descriptions(pages[index])
      for (const { points, label } of one.signs.filter((sign) => sign.outside === '')) {
        if (points !== 'none') expect(told).toContain(label)
      }
      expect(words(pages[index])).toContain(one.verdict.next)
      expect(one.signs).toHaveLength(dimensionIds.length)
    }
  })
})

test('where words run from right to left, slides are laid out from there, marks as ever', () => {
  const kit = load(contentLocales(contentFolder())[0] ?? 'en')
  const all = slides(kit, kit.workshop.length)
  const [ltr, rtl] = ['en', 'he'].map((locale) => unzipSync(pptx({ ...kit, locale }, all)))
  for (const index of steps(all).keys()) {
    const name = `ppt/slides/slide${index + 1}.xml`
    const [from, to] = [ltr, rtl].map((files) =>
      boxes(strFromU8(files?.[name] ?? new Uint8Array())),
    )
    expect(to).toHaveLength(from?.length ?? 0)
    for (const [at, { x, w }] of (from ?? []).entries()) {
      // Each length is rounded by itself.
      expect(Math.abs((to?.[at]?.x ?? 0) - (width - x - w))).toBeLessThanOrEqual(2)
      expect(to?.[at]?.w).toBe(w)
    }
    expect(strFromU8(rtl?.[name] ?? new Uint8Array())).toContain('lang="he-IL"')
  }
})

/** The width of a slide, in English Metric Units. */
const width = Math.round(13.333 * 914_400)

/** Where everything on a slide stands, but what is inside a mark. */
function boxes(xml: string): { x: number; w: number }[] {
  const outside = xml.replace(/(<\/p:grpSpPr>).*?(<\/p:grpSp>)/gs, '$1$2')
  return [...outside.matchAll(/<a:off x="(-?\d+)"[^>]*><a:ext cx="(\d+)"/g)]
    .map(([, x, w]) => ({ x: Number(x), w: Number(w) }))
    .slice(1)
}

/** Every word of a part, in order. */
function words(part: unknown): string {
  return elements(part, 'a:t').map(String).join(' ')
}

/** What is told to those who do not see the shapes and pictures of a slide. */
function descriptions(part: unknown): string {
  return (elements(part, 'p:cNvPr') as Element[]).map((one) => one['@_descr'] ?? '').join(' ')
}

function nameOf(shape: unknown): string {
  return (elements(shape, 'p:cNvPr') as Element[])[0]?.['@_name'] ?? ''
}
