import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml'
import { describeSyntax, type Fault } from './describe-syntax.ts'
import { offsetOf, type Path } from './yaml-place.ts'

/** Largest content file, in characters: ten times the longest that the kit ships. */
const longestFile = 1_000_000

/** Where a path stands in its file; line and column count from 1. */
export type Locate = (path: Path, at?: 'key' | 'value') => { line: number; column: number }

/** A fault with its place. */
export type PlacedFault = { line: number; column: number; path: Path; message: string }

export type ReadYaml =
  | { input: unknown; locate: Locate; doubled: PlacedFault[] }
  | { unreadable: PlacedFault[] }

/**
 * YAML text → plain values and their places. Ids that stand twice are told, and the rest is still
 * read; what cannot be read at all, and what is unsafe (aliases, tags, a huge file), stops it.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > longestFile) {
    const message = 'is larger than a million characters: split it'
    return { unreadable: [{ line: 1, column: 1, path: [], message }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const placed = ({ offset, path, message }: Fault) => ({ ...place(offset), path, message })
  const { doubled, unreadable } = describeSyntax(document.errors, text)
  const stop = [...unreadable, ...unsafeNodes(document)]
  if (stop.length > 0) return { unreadable: stop.map(placed) }
  return {
    input: document.toJS({ maxAliasCount: 0 }) ?? {},
    locate: (path, at = 'value') => place(offsetOf(document, path, at)),
    doubled: doubled.map(placed),
  }
}

/** Aliases and custom tags have no use in the words of a kit, and much misuse. */
function unsafeNodes(document: Document): Fault[] {
  const found: Fault[] = []
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node)) {
        found.push({ offset, path: [], message: 'uses a YAML alias (*): write the text out' })
      } else if (isNode(node) && node.tag !== undefined) {
        found.push({ offset, path: [], message: `uses a YAML tag (${node.tag}): remove it` })
      }
    },
  })
  return found
}
