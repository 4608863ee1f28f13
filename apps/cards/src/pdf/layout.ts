import layoutDocument from '@react-pdf/layout'
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { placeMarks } from './place-marks.ts'
import { setLines, type Written, writtenIn } from './set-lines.ts'
import { type Node, walk } from './tree.ts'
import { expectWhole } from './whole-text.ts'
import { expectNarrow } from './wide-words.ts'

/** A document as it will be drawn: every letter of it, inside its box. */
export async function layOut(document: ReactElement<DocumentProps>): Promise<Node> {
  const laidOut = await tryOut(document, undefined, true)
  expectNarrow(laidOut)
  return laidOut
}

/**
 * Lays a document out with our own line ends in it. Left alone, react-pdf squeezes the spaces of any
 * line that is a little too long. Where lines end depends on how wide each text is, so a page is laid
 * out once to learn that, then again; but once is enough where the widths of the last time, at
 * another size or for another press, end its lines where its own do. Words may still be wider than
 * their box: whoever tries a size asks how much.
 *
 * @param edit changes texts before they are laid out
 * @param drawn whether pictures have their shapes, which whoever tries a size can do without
 */
export async function tryOut(
  document: ReactElement<DocumentProps>,
  edit?: (source: Node) => void,
  drawn = false,
): Promise<Node> {
  const { container } = pdf(document)
  const source: Node = container.document
  edit?.(source)
  number(source)
  if (!drawn) leaveShapesOut(source)
  const sheets = (source.children ?? []).map(sheetOf)
  for (const { texts, known } of sheets) setLines(texts, known)
  await laidOn(source, sheets)
  const open = sheets.filter((sheet) => setLines(sheet.texts, widthsIn(sheet)) || isSelfMade(sheet))
  const mistaken = open.filter(({ known }) => known.length > 0)
  for (const { texts } of mistaken) setLines(texts, [])
  await laidOn(source, mistaken)
  for (const sheet of mistaken) setLines(sheet.texts, widthsIn(sheet))
  await laidOn(source, open)
  for (const sheet of sheets) widthsOf.set(sheet.key, widthsIn(sheet))
  const laidOut = { ...source, children: sheets.flatMap(({ laid = [] }) => laid) }
  expectWhole(source, laidOut)
  placeMarks(laidOut)
  return laidOut
}

type Widths = readonly (number | undefined)[]

/** A page, its texts as they were written, and how wide they were the last time. */
type Sheet = { page: Node; texts: Written[]; key: string; known: Widths; laid?: Node | undefined }

/** How wide the texts of each page were, by its width and its words. */
const widthsOf = new Map<string, Widths>()

function sheetOf(page: Node): Sheet {
  const texts = writtenIn(page)
  const key = JSON.stringify([page.children?.[0]?.style?.width, texts.map(({ runs }) => runs)])
  return { page, texts, key, known: widthsOf.get(key) ?? [] }
}

/** Lays some pages of a document out. */
async function laidOn(source: Node, sheets: Sheet[]): Promise<void> {
  if (sheets.length === 0) return
  const { children = [] } = await resolve({ ...source, children: sheets.map(({ page }) => page) })
  if (children.length !== sheets.length) throw new Error('a page was laid out as several')
  for (const [index, sheet] of sheets.entries()) sheet.laid = children[index]
}

function widthsIn({ texts, laid }: Sheet): Widths {
  const widths = new Map(textsOn(laid).map(({ props, box }) => [props.textId, box?.width]))
  return texts.map(({ text }) => widths.get(text.props.textId))
}

/** Whether a text made its box as wide as its longest line: another guess makes another box. */
function isSelfMade({ known, laid }: Sheet): boolean {
  return (
    known.length > 0 &&
    textsOn(laid).some(({ box, lines = [] }) => {
      const longest = Math.max(...lines.map(({ xAdvance }) => xAdvance))
      return lines.length > 1 && Math.abs((box?.width ?? 0) - longest) < rounding
    })
  )
}

/** Two sums of the same widths may differ by this much. */
const rounding = 0.01

function textsOn(laid: Node | undefined): Node[] {
  return laid === undefined ? [] : [...walk(laid)].filter(({ type }) => type === 'TEXT')
}

/** Empties every picture, which keeps its box: shapes are much work, and change nothing about texts. */
function leaveShapesOut(source: Node): void {
  for (const node of walk(source)) if (node.type === 'SVG') node.children = []
}

/** Marks every text so that it is found again in the laid-out tree. */
function number(source: Node): void {
  let next = 0
  for (const node of walk(source)) {
    if (node.type !== 'TEXT') continue
    node.props = { ...node.props, textId: next }
    next += 1
  }
}

/** Its types leave out the fonts that it takes. */
const resolveDocument = layoutDocument as unknown as (
  document: Node,
  fonts: typeof Font,
) => Promise<unknown>

async function resolve(source: Node): Promise<Node> {
  const laidOut: unknown = await resolveDocument(source, Font)
  return laidOut as Node
}
