import {
  degrees,
  type PDFDocument as File,
  grayscale,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { type Flip, impose, type Placement } from '../geometry/impose.ts'
import { cutMarks, foldMarks, type Stroke } from '../geometry/marks.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt } from '../geometry/units.ts'
import { type About, printed, producer } from './about.ts'

/** Pages of one file that are placed on sheets: by card, its front and perhaps its back. */
export type FacePages = {
  bytes: Uint8Array
  cards: { front: number; back?: number; name?: number }[]
  /** The page with the line at the foot of a sheet that says what it is. */
  slug?: number
  /** Names, a page each, and where they go on a front: in millimetres from its top left. */
  names?: { bytes: Uint8Array; x: number; y: number; height: number }
}

/** How faces lie on sheets. */
export type Placing = {
  stock: Stock
  flip?: Flip
  /** The first free cell of a part-used sheet, from 1. */
  startAt?: number
  /** How far backs are moved, in millimetres right and down: read off the calibration sheet. */
  offset?: { x: number; y: number }
  /** How often the whole set is printed; each copy begins a new sheet. */
  copies?: number
}

/** Places finished faces on sheets, with cut marks on the fronts and mirrored backs. */
export async function sheets(faces: FacePages, about: About, placing: Placing) {
  const file = await PDFDocument.create({ updateMetadata: false })
  const twoSided = faces.cards.some(({ back }) => back !== undefined)
  describe(file, about, twoSided ? (placing.flip ?? 'long') : undefined)
  await addSheets(file, faces, placing)
  return await file.save({ addDefaultPage: false })
}

/** Adds the sheets of a set to a file. A face is stored once, however often it is printed. */
export async function addSheets(file: File, faces: FacePages, placing: Placing): Promise<void> {
  const { stock, offset = { x: 0, y: 0 }, copies = 1 } = placing
  const { cards, slug } = faces
  const wanted = new Set(cards.flatMap(({ front, back = front }) => [front, back]))
  if (slug !== undefined) wanted.add(slug)
  const numbers = [...wanted]
  const embedded = await file.embedPdf(faces.bytes, numbers)
  const pages = new Map(numbers.map((number, index) => [number, embedded[index]]))
  const labels = await namePages(file, faces)
  const run = impose(cards.length, stock, placing)
  for (const { fronts, backs } of Array.from({ length: copies }, () => run).flat()) {
    const front = addSheet(file, stock)
    drawMarks(front, stock)
    if (slug !== undefined) drawSlug(front, stock, pages.get(slug))
    for (const place of fronts) {
      const card = cards[place.card]
      const turned = stock.tent === true && place.card % 2 === 0
      drawFace(front, stock, { ...place, turned }, pages.get(card?.front ?? -1))
      drawName(front, stock, place, faces, labels[card?.name ?? -1])
    }
    if (cards.every(({ back }) => back === undefined)) continue
    const back = addSheet(file, stock)
    for (const { x, y, ...place } of backs) {
      const moved = { ...place, x: x + offset.x, y: y + offset.y }
      drawFace(back, stock, moved, pages.get(cards[place.card]?.back ?? -1))
    }
  }
}

/** Title, language and what the printer is asked: no scaling, and which edge to turn on. */
export function describe(file: File, about: About, flip: Flip | undefined): void {
  file.setTitle(about.title, { showInWindowTitleBar: true })
  file.setLanguage(about.locale)
  file.setSubject(about.subject)
  file.setKeywords([about.hash])
  file.setCreationDate(printed)
  file.setCreator(producer)
  file.setProducer(producer)
  const viewer = file.catalog.getOrCreateViewerPreferences()
  viewer.dict.set(PDFName.of('PrintScaling'), PDFName.of('None'))
  const duplex = { long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge' }
  viewer.dict.set(PDFName.of('Duplex'), PDFName.of(flip ? duplex[flip] : 'Simplex'))
}

function addSheet(file: File, { sheet }: Stock): PDFPage {
  const page = file.addPage([pt(sheet.width), pt(sheet.height)])
  page.setTrimBox(0, 0, pt(sheet.width), pt(sheet.height))
  page.setBleedBox(0, 0, pt(sheet.width), pt(sheet.height))
  return page
}

/** A PDF page counts from the bottom left; sheets here count from the top left. */
function drawFace(
  page: PDFPage,
  stock: Stock,
  place: Placement,
  face: PDFEmbeddedPage | undefined,
) {
  if (face === undefined) return
  const { x, y, turned } = place
  const [left, bottom] = [pt(x), pt(stock.sheet.height - y - stock.cell.height)]
  if (!turned) return page.drawPage(face, { x: left, y: bottom })
  const [right, top] = [left + pt(stock.cell.width), bottom + pt(stock.cell.height)]
  page.drawPage(face, { x: right, y: top, rotate: degrees(180) })
}

async function namePages(file: File, { names, cards }: FacePages): Promise<PDFEmbeddedPage[]> {
  if (names === undefined) return []
  const last = Math.max(...cards.map(({ name = 0 }) => name))
  return await file.embedPdf(
    names.bytes,
    Array.from({ length: last + 1 }, (_name, index) => index),
  )
}

function drawName(
  page: PDFPage,
  { sheet }: Stock,
  { x, y }: Placement,
  { names }: FacePages,
  label: PDFEmbeddedPage | undefined,
): void {
  if (names === undefined || label === undefined) return
  const bottom = sheet.height - y - names.y - names.height
  page.drawPage(label, { x: pt(x + names.x), y: pt(bottom) })
}

function drawSlug(page: PDFPage, stock: Stock, slug: PDFEmbeddedPage | undefined): void {
  if (slug) page.drawPage(slug, { x: pt(Math.max(8, stock.left + 4)), y: pt(4.6) })
}

function drawMarks(page: PDFPage, stock: Stock): void {
  for (const mark of cutMarks(stock)) drawStroke(page, stock, mark)
  for (const mark of foldMarks(stock)) drawStroke(page, stock, mark, [2, 2])
}

function drawStroke(page: PDFPage, { sheet }: Stock, stroke: Stroke, dash?: number[]): void {
  page.drawLine({
    start: { x: pt(stroke.x1), y: pt(sheet.height - stroke.y1) },
    end: { x: pt(stroke.x2), y: pt(sheet.height - stroke.y2) },
    thickness: 0.4,
    color: grayscale(0),
    ...(dash ? { dashArray: dash } : {}),
  })
}
