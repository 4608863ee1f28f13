import type PDFDocument from 'pdfkit'
import type { Structure } from 'pdfkit'
import type { Box, Node } from './tree.ts'

/**
 * Makes a drawing readable without seeing it. Each text and picture with a `tag` becomes marked
 * content in the structure tree, in reading order; all else is an artifact. react-pdf knows no
 * tags, but it draws CANVAS nodes with a function of ours: one before each tagged node opens its
 * mark and one after closes it.
 */
export function tag(context: PDFDocument, laidOut: Node): Node {
  const document = context.struct('Document')
  context.addStructure(document)
  const pages = (laidOut.children ?? []).map((page) => ({
    ...page,
    children: [
      stroke(() => openArtifact(context)),
      ...(page.children ?? []).flatMap((child) => tagged(context, child, () => document, [0, 0])),
      stroke(() => context.endMarkedContent()),
    ],
  }))
  return { ...laidOut, children: pages }
}

type Parent = () => Structure

/** Where a node's own coordinates begin on the page. */
type Origin = readonly [x: number, y: number]

function tagged(context: PDFDocument, node: Node, parent: Parent, origin: Origin): Node[] {
  const { tag: role } = node.props
  if (typeof role !== 'string') return [withChildren(context, node, parent, origin)]
  return element(context, node, role, parent, origin)
}

function withChildren(context: PDFDocument, node: Node, parent: Parent, [x, y]: Origin): Node {
  if (isDrawn(node)) return node
  const inner: Origin = [x + (node.box?.left ?? 0), y + (node.box?.top ?? 0)]
  const children = (node.children ?? []).flatMap((child) => tagged(context, child, parent, inner))
  return { ...node, children }
}

/** A text or a picture, which has no parts of its own that are tagged. */
function isDrawn({ type }: Node): boolean {
  return type === 'TEXT' || isPicture(type)
}

function isPicture(type: string): boolean {
  return type === 'SVG' || type === 'IMAGE'
}

/**
 * An element of the structure tree. A text or a picture is its content: the artifact around it is
 * closed, and opened again behind it. A section, a list, a row holds others and draws nothing itself.
 */
function element(
  context: PDFDocument,
  node: Node,
  role: string,
  parent: Parent,
  origin: Origin,
): Node[] {
  let made: Structure | undefined
  const own: Parent = () => {
    if (!made) throw new Error(`${role} is drawn before it is opened`)
    return made
  }
  const drawn = isDrawn(node)
  const open = stroke(() => {
    made = context.struct(role, describe(node, origin))
    parent().add(made)
    if (!drawn) return
    // pdfkit takes mark 0 for no mark and would nest it in the artifact, so that is closed here.
    context.endMarkedContent()
    made.add(context.markStructureContent(role))
  })
  const close = stroke(() => {
    if (drawn) context.endMarkedContent()
    finish(context, own(), node)
    if (drawn) openArtifact(context)
  })
  return [open, withChildren(context, node, own, origin), close]
}

/** A text with an address becomes a link that can be clicked, and that a reader can name. */
function finish(context: PDFDocument, made: Structure, { props, box }: Node): void {
  const { link } = props
  if (typeof link === 'string' && box) {
    const { left, top, width, height } = box
    const named = { structParent: made, Contents: new String(link) }
    context.link(left, top, width, height, link, named)
  }
  made.end()
}

/** An alternative for a picture, a language for a foreign run, a scope for a head of a table. */
function describe({ props, box, type }: Node, [x, y]: Origin) {
  const { alt, lang, scope } = props
  return {
    ...(typeof alt === 'string' ? { alt } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof scope === 'string' ? { scope } : {}),
    ...(isPicture(type) && box ? { bbox: bounds(box, x, y) } : {}),
  }
}

function bounds({ left, top, width, height }: Box, x: number, y: number): number[] {
  return [x + left, y + top, x + left + width, y + top + height]
}

function openArtifact(context: PDFDocument): void {
  context.markContent('Artifact', { type: 'Layout' })
}

/** Acts when react-pdf asks for what to paint with: it would make a brush of 34 methods to paint nothing. */
function stroke(act: () => void): Node {
  const props = {
    get paint() {
      act()
      return undefined
    },
  }
  return {
    type: 'CANVAS',
    props,
    style: {},
    box: { top: 0, left: 0, width: 1, height: 1 },
  }
}
