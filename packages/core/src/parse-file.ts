import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { describeIssues } from './describe-issue.ts'
import { describeSyntax, type Fault } from './describe-syntax.ts'
import type { Problem } from './problem.ts'

/** Largest content file, in characters: ten times the longest that the kit ships. */
const longestFile = 1_000_000

export type Path = (string | number)[]

/** Where a dotted path stands in its file, for checks that run after parsing. */
export type Locate = (path: Path, at?: 'key' | 'value') => { line: number; column: number }

export type ParsedFile<T> = { value: T; locate: Locate } | { problems: Problem[] }

/** One file's text → its typed value, or every problem in it. Never throws on bad content. */
export function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): ParsedFile<T> {
  const problem = (offset: number, path: Path, message: string): Problem => ({
    file,
    ...position(offset),
    path: path.join('.'),
    message,
  })
  const lines = new LineCounter()
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (text.length > longestFile) {
    return { problems: [problem(0, [], 'is larger than a million characters: split it')] }
  }

  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true })
  const tell = ({ offset, path, message }: Fault) => problem(offset, path, message)
  const syntax = describeSyntax(document.errors, text)
  if (syntax.unreadable.length > 0) return { problems: syntax.unreadable.map(tell) }
  const unsafe = unsafeNodes(document)
  if (unsafe.length > 0) return { problems: unsafe.map(tell) }

  const input: unknown = document.toJS({ maxAliasCount: 0 })
  const result = schema.safeParse(input ?? {}, { reportInput: true })
  const locate: Locate = (path, at = 'value') => position(offsetOf(document, path, at))
  if (result.success && syntax.doubled.length === 0) return { value: result.data, locate }
  const issues = describeIssues(result.error?.issues ?? [], schema).map(
    ({ path, key, message }) => {
      const [place, at] =
        key === undefined ? [path, 'value' as const] : [[...path, key], 'key' as const]
      return problem(offsetOf(document, place, at), path, message)
    },
  )
  return { problems: [...syntax.doubled.map(tell), ...issues] }
}

/** Aliases and custom tags have no use in the words of a kit, and much misuse. */
function unsafeNodes(document: Document): Fault[] {
  const found: Fault[] = []
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node))
        found.push({ offset, path: [], message: 'uses a YAML alias (*): write the text out' })
      if (isNode(node) && node.tag !== undefined) {
        found.push({ offset, path: [], message: `uses a YAML tag (${node.tag}): remove it` })
      }
    },
  })
  return found
}

/** The place of a path; of the nearest thing above it where the path does not exist. */
function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = exactOffset(document, path.slice(0, depth), depth === path.length ? at : 'key')
    if (offset !== undefined) return offset
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0
}

function exactOffset(document: Document, path: Path, at: 'key' | 'value'): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) {
    const item = document.getIn(path, true)
    return isNode(item) ? item.range?.[0] : undefined
  }
  const pair = parent.items.find((item: Pair) => isScalar(item.key) && same(item.key.value, path))
  if (pair === undefined) return undefined
  const node = at === 'value' && isNode(pair.value) ? pair.value : pair.key
  return isNode(node) ? node.range?.[0] : undefined
}

function same(key: unknown, path: Path): boolean {
  return String(key) === String(path.at(-1))
}
