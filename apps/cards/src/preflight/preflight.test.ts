import { PDFDict, PDFDocument, PDFName, rgb } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import { papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { beforeAll, expect, test } from 'vitest'
import { formsOf, make } from '../prepare/forms.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets, large } from '../sets/all-sets.ts'
import { rule } from '../sets/cards.tsx'
import { tents } from '../sets/tents.tsx'
import { heavy } from '../testing/heavy.ts'
import { preflight } from './preflight.ts'

const kit = load('en')

/** Names as they are on most tents; one that is very long is set smaller. */
const people = ['Ada', 'Lê Thị Hạnh', 'Siobhán O’Brien-Müller']

/** What has every form and kind of page; all that the build writes is read in `produced.full.test.ts`. */
const few = ['rule', 'voting', 'exit', 'tally']
const sets = [...allSets(kit).filter(({ id }) => few.includes(id)), tents(kit, people)]

test.each(sets)('nothing is wrong with any form of $id', async (set) => {
  const color = await prepare(set, 'letter')
  const black = await prepare(set, 'letter', { profile: 'ink-saver' })
  for (const form of formsOf(color)) {
    expect(await preflight(await make(color, form))).toEqual([])
    expect(await preflight(await make(black, form, { black: true }))).toEqual([])
  }
})

/** In large print two small cards share a page, and are read one by one here. */
const toRead = (heavy ? ['en', 'es'] : ['en']).flatMap((locale) =>
  allSets(load(locale))
    .filter(({ id }) => large.includes(id) && (heavy || id === 'exit'))
    .flatMap((set) =>
      (heavy ? papers : (['letter'] as const)).map((paper) => ({ set, paper, locale, id: set.id })),
    ),
)

test.each(toRead)('nor with the large print of $id $locale $paper', async ({ set, paper }) => {
  const page = await prepare(set, paper, { profile: 'large-print' })
  for (const form of formsOf(page)) expect(await preflight(await make(page, form))).toEqual([])
})

let prepared: Prepared

beforeAll(async () => {
  // The rule has heads, lists and pictures, all that a broken file is made from.
  prepared = await prepare(rule(kit), 'a4')
})

type Break = (file: PDFDocument) => void

const catalog =
  (...keys: string[]): Break =>
  (file) => {
    for (const key of keys) file.catalog.delete(PDFName.of(key))
  }

const eachPage =
  (key: string): Break =>
  (file) => {
    for (const page of file.getPages()) page.node.delete(PDFName.of(key))
  }

/** Changes the structure elements of one role. */
const elements =
  (role: string, change: (element: PDFDict) => void): Break =>
  (file) => {
    for (const [, object] of file.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && String(object.get(PDFName.of('S'))) === `/${role}`) {
        change(object)
      }
    }
  }

const fonts =
  (change: (font: PDFDict) => void): Break =>
  (file) => {
    for (const [, object] of file.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.has(PDFName.of('ToUnicode'))) change(object)
    }
  }

const write =
  (text: string, size: number, x = 60): Break =>
  (file) =>
    file.getPage(0).drawText(text, { x, y: 100, size })

const onPage =
  (drawing: string): Break =>
  (file) => {
    const page = file.getPage(0)
    const stream = file.context.flateStream(`q\n${drawing}\nQ\n`)
    page.node.addContentStream(file.context.register(stream))
  }

/** A text in lines, as a tagged file draws one. */
const writeLines =
  (...lines: string[]): Break =>
  (file) => {
    onPage('/P <</MCID 900>> BDC')(file)
    for (const [index, line] of lines.entries()) {
      file.getPage(0).drawText(line, { x: 60, y: 120 - 15 * index, size: 12 })
    }
    onPage('EMC')(file)
  }

/** A letter for which no face has a picture, as a face draws one: an empty box. */
const writeLost: Break = (file) => {
  const [font] = file.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict).keys() ?? []
  onPage(`BT ${String(font)} 12 Tf 60 100 Td <0000> Tj ET`)(file)
}

/** Paints over the lower half of the first page. */
const halfEmpty: Break = (file) => {
  const page = file.getPage(0)
  const { width, height } = page.getSize()
  page.drawRectangle({ x: 0, y: 0, width, height: height / 2, color: rgb(1, 1, 1) })
}

const broken: [rule: string, Break][] = [
  ['title', (file) => file.setTitle('')],
  ['language', catalog('Lang')],
  ['hash', (file) => file.setKeywords([])],
  ['title-shown', catalog('ViewerPreferences')],
  ['scaling', catalog('ViewerPreferences')],
  ['font', write('Helvetica is not in the file', 12)],
  ['boxes', eachPage('TrimBox')],
  ['ellipsis', write('This was cut…', 12)],
  ['glyph', fonts((font) => font.delete(PDFName.of('ToUnicode')))],
  ['lost', writeLost],
  ['lone', writeLines('Come as', 'you', 'are, bring the dog.')],
  ['lone', writeLines('Come as you are, bring the dog that', 'is')],
  ['band', halfEmpty],
  ['size', write('Small print', 8)],
  ['edge', write('Over the edge', 12, 250)],
  ['marked', catalog('MarkInfo')],
  ['tabs', eachPage('Tabs')],
  ['identifier', catalog('Metadata')],
  ['bookmarks', catalog('Outlines')],
  ['unmarked', (file) => file.getPage(0).drawRectangle({ x: 9, y: 9, width: 9, height: 9 })],
  ['tree', catalog('StructTreeRoot')],
  ['heads', elements('H1', (element) => element.set(PDFName.of('S'), PDFName.of('H3')))],
  ['alternative', elements('LI', (element) => element.set(PDFName.of('S'), PDFName.of('Figure')))],
  ['nesting', elements('L', (element) => element.set(PDFName.of('S'), PDFName.of('Sect')))],
]

test.each(broken)('a file with a fault is caught: %s', async (rule, change) => {
  const file = await PDFDocument.load(await make(prepared, 'screen'), { updateMetadata: false })
  change(file)
  const rules = (await preflight(await file.save())).map((finding) => finding.rule)
  expect(rules).toContain(rule)
})

test('a color in an ink-saver file is caught', async () => {
  const bytes = await make(prepared, 'sheet', { black: true })
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const color = rgb(0.9, 0.2, 0.2)
  file.getPage(0).drawRectangle({ x: 60, y: 60, width: 9, height: 9, color })
  const rules = (await preflight(await file.save())).map(({ rule }) => rule)
  expect(rules).toContain('ink')
})

test('a picture in color in an ink-saver file is caught', async () => {
  const bytes = await make(prepared, 'sheet', { black: true })
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  await file.embedPng(createCanvas(2, 2).toBuffer('image/png'))
  const rules = (await preflight(await file.save())).map(({ rule }) => rule)
  expect(rules).toEqual(['ink'])
})

test('sheets whose faces are in no structure tree are caught', async () => {
  const file = await PDFDocument.load(await make(prepared, 'sheet'), { updateMetadata: false })
  file.catalog.delete(PDFName.of('StructTreeRoot'))
  const rules = (await preflight(await file.save())).map(({ rule }) => rule)
  expect(rules).toEqual(['tagged'])
})

test('sheets that do not say which sides to print are caught', async () => {
  const file = await PDFDocument.load(await make(prepared, 'sheet'), { updateMetadata: false })
  file.catalog.getViewerPreferences()?.dict.delete(PDFName.of('Duplex'))
  const rules = (await preflight(await file.save())).map(({ rule }) => rule)
  expect(rules).toEqual(['duplex'])
})

const unready: [rule: string, Break][] = [
  ['press', catalog('OutputIntents')],
  ['inks', onPage('/DeviceRGB cs\n0.1 0.2 0.3 scn\n60 60 9 9 re\nf')],
  ['coverage', onPage('/DeviceCMYK cs\n0.9 0.9 0.8 0.5 scn\n60 60 9 9 re\nf')],
  ['black-words', onPage('/DeviceCMYK cs\n0.4 0.3 0 0.9 scn\nBT\nET')],
]

test.each(unready)('a file that no shop should get is caught: %s', async (rule, change) => {
  const file = await PDFDocument.load(await make(prepared, 'shop'), { updateMetadata: false })
  change(file)
  const rules = (await preflight(await file.save())).map((finding) => finding.rule)
  expect(rules).toEqual([rule])
})
