import { PDFDocument } from '@cantoo/pdf-lib'
import { bleedOf, shopTrim } from '../geometry/formats.ts'
import { bleedOn, type Stock } from '../geometry/stock.ts'
import { isTwoSided } from '../look/card-set.ts'
import type { About } from '../pdf/about.ts'
import { describe } from '../pdf/describe.ts'
import { draw } from '../pdf/draw.ts'
import { setPrintCondition } from '../pdf/print-condition.ts'
import { expectReadBack } from '../pdf/read-back.ts'
import { reframe } from '../pdf/reframe.ts'
import { type FacePages, type Placing, sheets } from '../pdf/sheets.ts'
import type { Node } from '../pdf/tree.ts'
import { counted, filling, isWholePage, stockOf } from './on-sheets.ts'
import type { Prepared } from './prepare.tsx'

/** What a file is for: to read, to print and cut, to print on one side and fold, a print shop. */
export const forms = ['screen', 'sheet', 'fold', 'shop'] as const
export type Form = (typeof forms)[number]

/** The forms that make sense for a set: a full page needs no cutting and no shop. */
export function formsOf(prepared: Prepared): Form[] {
  const { set } = prepared
  if (isWholePage(prepared) || prepared.stock) return ['sheet']
  if (set.format === 'quarter' && isTwoSided(set)) return ['screen', 'sheet', 'fold', 'shop']
  return ['screen', 'sheet', 'shop']
}

/** The file of a prepared set in one form, as bytes. */
export async function make(
  prepared: Prepared,
  form: Form,
  placing: Partial<Placing> & { black?: boolean; backFirst?: boolean } = {},
): Promise<Uint8Array> {
  const { set, paper, page, faces } = prepared
  const { black = false } = placing
  const about = aboutOf(prepared, form, black)
  switch (form) {
    case 'screen':
      return await readable(prepared, about, black)
    case 'sheet':
    case 'fold': {
      const { copies = 1, startAt } = placing
      if (isWholePage(prepared) && copies === 1) return await readable(prepared, about, black)
      const stock = placing.stock ?? stockOf(prepared, form)
      const pages = await facePages(prepared, black, stock)
      if (copies === 1) {
        return await sheets(filling(pages, stock, form, startAt), about, { ...placing, stock })
      }
      const run = counted(prepared, pages, stock, form, copies)
      return await sheets(run.pages, about, { ...placing, stock, copies: run.copies })
    }
    case 'shop': {
      const [trim, by] = [shopTrim(set.format, paper), bleedOf(paper)]
      const size = { width: trim.width + 2 * by, height: trim.height + 2 * by }
      const bleed = { by, ground: black ? '#FFFFFF' : ground }
      const bytes = await draw(reframe(faces, page, size), about, { tagged: false, black, bleed })
      return await forPress(bytes, prepared, about, placing.backFirst)
    }
    default:
      throw new RangeError(`no such form: ${String(form satisfies never)}`)
  }
}

/** A file to read, tagged, and read back: every other form is drawn from the same layout. */
async function readable({ faces }: Prepared, about: About, black: boolean): Promise<Uint8Array> {
  const bytes = await draw(faces, about, { tagged: true, black })
  await expectReadBack(bytes, faces)
  return bytes
}

/** What is painted under a shop's cards, to beyond the cut. */
const ground = '#FBF8F3'

/** The faces of a set and its slug in one file, to be placed on sheets: drawn once, placed often. */
export async function facePages(
  prepared: Prepared,
  black: boolean,
  stock?: Stock,
): Promise<FacePages> {
  const bleed = stock === undefined ? { x: 0, y: 0 } : bleedOn(stock)
  const files = drawnFaces.get(prepared) ?? new Map<string, Promise<FacePages>>()
  drawnFaces.set(prepared, files)
  const key = JSON.stringify([black, bleed])
  const file = files.get(key) ?? drawFaces(prepared, black, bleed)
  files.set(key, file)
  return await file
}

const drawnFaces = new WeakMap<Prepared, Map<string, Promise<FacePages>>>()

async function drawFaces(
  prepared: Prepared,
  black: boolean,
  bleed: { x: number; y: number },
): Promise<FacePages> {
  const { faces, slug, page } = prepared
  const size = { width: page.width + 2 * bleed.x, height: page.height + 2 * bleed.y }
  // A back that many cards share is one page of the layout, and is drawn once.
  const different = [...new Set(faces.children)]
  const numberOf = (at: number) => different.indexOf(faces.children?.[at] as Node)
  const cards = prepared.cards.map(({ front, back }) => ({
    front: numberOf(front),
    ...(back === undefined ? {} : { back: numberOf(back) }),
  }))
  const { children = [] } = reframe({ ...faces, children: different }, page, size)
  const pages = [...children, ...(slug.children ?? [])]
  const about = aboutOf(prepared, 'sheet', black)
  const bytes = await draw({ ...faces, children: pages }, about, { tagged: false, black })
  return { bytes, cards, bleed, slug: pages.length - 1 }
}

/** A print shop's file: it names its press. */
async function forPress(
  bytes: Uint8Array,
  prepared: Prepared,
  about: About,
  backFirst = false,
): Promise<Uint8Array> {
  const drawn = await PDFDocument.load(bytes, { updateMetadata: false })
  const file = backFirst ? await backsFirst(drawn, prepared, about) : drawn
  setPrintCondition(file, prepared.paper)
  return await file.save({ addDefaultPage: false })
}

/** Some shops want the back of each card before its front. */
async function backsFirst(from: PDFDocument, { cards }: Prepared, about: About) {
  const file = await PDFDocument.create({ updateMetadata: false })
  describe(file, about, undefined)
  const order = cards.flatMap(({ front, back }) => (back === undefined ? [front] : [back, front]))
  for (const page of await file.copyPages(from, order)) file.addPage(page)
  return file
}

/** What a file of a set says of itself. */
function aboutOf({ set, paper, profile, hash }: Prepared, form: Form, black: boolean): About {
  return {
    title: set.title,
    locale: set.kit.locale,
    subject: `${set.id} ${paper} ${form} ${black ? 'ink-saver' : profile}`,
    hash,
  }
}
