import type { Face, Glyph, Position } from '../look/fonts.ts'

/** What this room reads of react-pdf's private trees; `seams.test.ts` holds it to that. */
export type Node = {
  type: string
  props: Record<string, unknown>
  style?: Record<string, unknown>
  box?: Box
  value?: string
  lines?: Line[]
  /** What a picture of dots holds; nothing where it could not be read. */
  image?: { data: Buffer }
  children?: Node[]
}

export type Box = { top: number; left: number; width: number; height: number }

export type Line = {
  string: string
  xAdvance: number
  overflowRight?: number
  box: { x: number; y: number; width: number; height: number }
  runs: GlyphRun[]
}

export type GlyphRun = {
  attributes: { fontSize: number; font?: Typeface[]; bidiLevel?: number }
  glyphs: Glyph[]
  positions: Position[]
}

/** A typeface of ours; one of the reader's own has no layout. */
type Typeface = Pick<Face, 'unitsPerEm'> & { familyName?: string; layout?: Face['layout'] }

/** Every node of a tree, parents first. */
export function* walk(node: Node): Generator<Node> {
  // One generator a tree, since one a node takes twice as long.
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    const { children = [] } = next
    for (let at = children.length - 1; at >= 0; at -= 1) open.push(children[at] as Node)
  }
}
