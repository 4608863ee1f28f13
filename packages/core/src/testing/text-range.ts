import { isScalar, parseDocument } from 'yaml'
import { nodeAt, type Path } from '../yaml/place.ts'

/** A text in its file: its offsets, how far its line is pushed in, and what it says. */
export type TextRange = { start: number; end: number; indent: number; value: string }

/** Where the text at a path stands in its file; nothing where there is no text. */
export function textRange(text: string, path: Path): TextRange | undefined {
  const node = nodeAt(documentOf(text), path)
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const [start = 0, end = 0] = node.range ?? []
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return { start, end, indent: /^ */.exec(line)?.[0].length ?? 0, value: node.value }
}

const documents = new Map<string, ReturnType<typeof parseDocument>>()

function documentOf(text: string): ReturnType<typeof parseDocument> {
  const known = documents.get(text) ?? parseDocument(text, { schema: 'core' })
  documents.set(text, known)
  return known
}
