import {
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib'
import { type Flip, impose, type Placement } from '../geometry/impose.ts'
import { cutMarks } from '../geometry/marks.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt } from '../geometry/units.ts'
import { printed } from './draw.ts'

/** Faces as pages of one file: a front and perhaps a back for each card. */
export type FacePages = { bytes: Uint8Array; cards: { front: number; back: number | undefined }[] }

type Options = { title: string; locale: string; stock: Stock; flip?: Flip; startAt?: number }

/** Places finished faces on sheets, with cut marks on the fronts and mirrored backs. */
export async function sheets(faces: FacePages, options: Options): Promise<Uint8Array> {
  const { stock } = options
  const file = await PDFDocument.create({ updateMetadata: false })
  describe(file, options)
  const pages = await file.embedPdf(
    faces.bytes,
    faces.cards.flatMap(({ front, back = front }) => [front, back]),
  )
  const twoSided = faces.cards.some(({ back }) => back !== undefined)
  for (const { fronts, backs } of impose(faces.cards.length, stock, options)) {
    const front = addSheet(file, stock)
    drawMarks(front, stock)
    for (const place of fronts) drawFace(front, stock, place, pages[place.card * 2])
    if (!twoSided) continue
    const back = addSheet(file, stock)
    for (const place of backs) drawFace(back, stock, place, pages[place.card * 2 + 1])
  }
  return await file.save({ addDefaultPage: false, useObjectStreams: true })
}

function describe(file: PDFDocument, { title, locale }: Options): void {
  file.setTitle(title, { showInWindowTitleBar: true })
  file.setLanguage(locale)
  file.setCreationDate(printed)
  file.setCreator('Read the Room')
  file.setProducer('Read the Room')
  const viewer = file.catalog.getOrCreateViewerPreferences()
  viewer.dict.set(PDFName.of('PrintScaling'), PDFName.of('None'))
  viewer.dict.set(PDFName.of('Duplex'), PDFName.of('DuplexFlipLongEdge'))
  file.catalog.set(PDFName.of('Lang'), PDFString.of(locale))
}

function addSheet(file: PDFDocument, { sheet }: Stock): PDFPage {
  return file.addPage([pt(sheet.width), pt(sheet.height)])
}

/** A PDF page counts from the bottom left; sheets here count from the top left. */
function drawFace(
  page: PDFPage,
  stock: Stock,
  { x, y }: Placement,
  face: PDFEmbeddedPage | undefined,
) {
  if (face === undefined) return
  page.drawPage(face, { x: pt(x), y: pt(stock.sheet.height - y - stock.cell.height) })
}

function drawMarks(page: PDFPage, stock: Stock): void {
  const height = stock.sheet.height
  for (const { x1, y1, x2, y2 } of cutMarks(stock)) {
    page.drawLine({
      start: { x: pt(x1), y: pt(height - y1) },
      end: { x: pt(x2), y: pt(height - y2) },
      thickness: 0.4,
    })
  }
}
