import renderDocument from '@react-pdf/render'
import PDFDocument from 'pdfkit'
import { pt } from '../geometry/units.ts'
import { type About, infoOf, producer } from './about.ts'
import { inBlack, inInks, mapColors } from './inks.ts'
import { tag } from './tags.ts'
import type { Node } from './tree.ts'

type Options = {
  /** Tagged, PDF/UA-1, for a file that is read; plain for faces that are placed on sheets. */
  tagged: boolean
  /** Black ink alone, and less of it than color takes. */
  black?: boolean
  /** For a print shop: how far the page goes beyond the cut, in millimetres, and its ground. */
  bleed?: { by: number; ground: string }
}

/** Draws a laid-out document with our own pdfkit document, page by page. */
export async function draw(laidOut: Node, about: About, options: Options): Promise<Uint8Array> {
  const context = new PDFDocument({
    pdfVersion: '1.7',
    lang: about.locale,
    displayTitle: true,
    autoFirstPage: false,
    tagged: options.tagged,
    ...(options.tagged ? { subset: 'PDF/UA' as const } : {}),
    info: { ...infoOf(about), Creator: producer, Producer: producer },
  })
  // As a number, the part of PDF/UA makes pdfkit write a wrong CIDSet.
  if (options.tagged) context.subset = '1'
  if (options.black) mapColors(context, inBlack)
  else if (options.bleed) mapColors(context, inInks)
  openOnce(context)
  askViewer(context)
  context.on('pageAdded', () => framePage(context, options))
  const pages = options.black ? inGrays(laidOut) : laidOut
  return await finish(context, options.tagged ? tag(context, pages) : pages)
}

/** A typeface is opened once a file: left alone, pdfkit opens and compares it for every few letters. */
function openOnce(context: PDFDocument): void {
  const open = context.font.bind(context)
  const opened = new Map<unknown, unknown>()
  context.font = (typeface, size) => {
    const before = opened.get(typeface)
    if (before === undefined) {
      open(typeface, size)
      opened.set(typeface, context._font)
      return context
    }
    // It names typefaces by how often it has opened one.
    context._fontCount += 1
    context._font = before
    return context.fontSize(size)
  }
}

/** No scaling to fit: a card is as large as it says. */
function askViewer(context: PDFDocument): void {
  const { ViewerPreferences: viewer } = context._root.data
  if (viewer === undefined) throw new Error('pdfkit no longer writes viewer preferences')
  viewer.data.PrintScaling = 'None'
}

function framePage(context: PDFDocument, { tagged, bleed }: Options): void {
  const { width, height, dictionary } = context.page
  const by = pt(bleed?.by ?? 0)
  dictionary.data.TrimBox = [by, by, width - by, height - by]
  dictionary.data.BleedBox = [0, 0, width, height]
  if (tagged) dictionary.data.Tabs = 'S'
  if (bleed) context.rect(0, 0, width, height).fill(bleed.ground)
}

/** A logo brings its own grays; the colors of all else are mapped as they are drawn. */
function inGrays(node: Node): Node {
  if (node.type === 'IMAGE') return inGray(node)
  return node.children ? { ...node, children: node.children.map(inGrays) } : node
}

function inGray(node: Node): Node {
  const { gray } = node.props
  if (!Buffer.isBuffer(gray)) throw new Error('a picture brings no grays of its own')
  return { ...node, image: { ...node.image, data: gray } }
}

async function finish(context: PDFDocument, laidOut: Node): Promise<Uint8Array> {
  const bytes = collect(context)
  const [contextInput, documentInput] = [context, laidOut] as unknown as Parameters<
    typeof renderDocument
  >
  renderDocument(contextInput, documentInput)
  return await bytes
}

function collect(context: PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  return new Promise((done, fail) => {
    context.on('data', (chunk) => chunks.push(chunk))
    context.on('end', () => done(new Uint8Array(Buffer.concat(chunks))))
    context.on('error', fail)
  })
}
