import layoutDocument from '@react-pdf/layout'
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { placeMarks } from './place-marks.ts'
import { setLines } from './set-lines.ts'
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
 * Lays a document out twice: first to learn how wide each text is, then with our own line ends in
 * it. Left alone, react-pdf squeezes the spaces of any line that is a little too long. Words may
 * still be wider than their box: whoever tries a size asks how much.
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
  const putShapesBack = leaveShapesOut(source)
  setLines(source, await resolve(source))
  if (drawn) putShapesBack()
  const laidOut = await resolve(source)
  expectWhole(source, laidOut)
  placeMarks(laidOut)
  return laidOut
}

/**
 * Empties every picture, which keeps its box: shapes are most of the work of a layout, and change
 * nothing about texts. Gives what puts them back.
 */
function leaveShapesOut(source: Node): () => void {
  const pictures = [...walk(source)].filter(({ type }) => type === 'SVG')
  const shapes = pictures.map(({ children = [] }) => children)
  for (const picture of pictures) picture.children = []
  return () => {
    for (const [index, picture] of pictures.entries()) picture.children = shapes[index] ?? []
  }
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
