import { type Document, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml'
import { conflictMarks } from './conflict-marks.ts'
import { describeSyntax, type Fault } from './describe-syntax.ts'
import { lostWords } from './lost-words.ts'
import { offsetOf, type Path, sourceOf } from './place.ts'
import { printable } from './printable.ts'
import { firstDirective, unsafeNodes } from './unsafe.ts'

/** Largest content file, in characters: four times the longest that the kit ships. */
export const longestFile = 250_000

/** Where a path stands in its file; line and column count from 1. */
export type Locate = (path: Path, at?: 'key' | 'value') => { line: number; column: number }

/** A fault with its place. */
export type PlacedFault = { line: number; column: number; path: Path; message: string }

export type ReadYaml =
  | {
      input: unknown
      locate: Locate
      /** What stands at a path, as it was typed; empty where nothing does. */
      source: (path: Path) => string
      /** Wrong names, and texts that lose words to a comment. */
      names: PlacedFault[]
      lost: PlacedFault[]
    }
  | { unreadable: PlacedFault[] }

/** What was read last, by its text: a build loads the same files for every language and deck. */
const kept = new Map<string, ReadYaml>()

/** Two folders of four languages. */
const mostKept = 160

/**
 * YAML text → plain values and their places. Wrong names are told, and the rest is still read; what
 * cannot be read at all, and what is unsafe (aliases, tags, a huge file), stops it. The values are
 * shared by all who read the same text: nobody may change them.
 */
export function readYaml(text: string): ReadYaml {
  const result = kept.get(text) ?? readAnew(text)
  kept.delete(text)
  kept.set(text, result)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return result
}

function readAnew(text: string): ReadYaml {
  if (text.length > longestFile) {
    const message = `is longer than ${longestFile} characters: keep a file of words to what it is for`
    return { unreadable: [{ line: 1, column: 1, path: [], message }] }
  }
  const lines = new LineCounter()
  const before = [...conflictMarks(text), ...firstDirective(text)]
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const placed = ({ offset, path, message }: Fault) => ({ ...place(offset), path, message })
  const syntax = before.length > 0 ? before : describeSyntax(document, text)
  const stop = syntax.length > 0 ? syntax : unsafeNodes(document, text)
  if (stop.length > 0) return { unreadable: stop.map(placed) }
  return {
    input: document.toJS({ maxAliasCount: 0 }) ?? {},
    locate: (path, at = 'value') => place(offsetOf(document, path, at)),
    source: (path) => sourceOf(document, path, text),
    names: wrongNames(document).map(placed),
    lost: lostWords(document, text).map(placed),
  }
}

const twice = 'stands here twice: rename or remove one'
const noName = 'is no name: write letters, digits and hyphens'
const taken = 'is a name that every program keeps for itself: choose another'

function wrongName(name: string, before: ReadonlySet<string>): string | undefined {
  if (before.has(name)) return twice
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,79}$/u.test(name)) return noName
  return Object.hasOwn(Object.prototype, name) ? taken : undefined
}

/** YAML reads some names as numbers, or as nothing: `007` would become `7`. */
function otherName({ value, source }: Scalar): string | undefined {
  const same = typeof value === 'string' || (value !== null && String(value) === source)
  return same ? undefined : `is read as another name, ${value ?? 'an empty one'}: put it in quotes`
}

/**
 * Names that stand twice in a group, and names that could not be part of an address or an id.
 * The parser's own search for doubled ones takes a minute for a hundred thousand of them.
 */
function wrongNames(document: Document): Fault[] {
  const found: Fault[] = []
  visit(document, {
    Map(_key, { items }) {
      const names = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const message = wrongName(name, names) ?? otherName(key)
        if (message)
          found.push({ offset: key.range?.[0] ?? 0, path: [printable(name, 80)], message })
        names.add(name)
      }
    },
  })
  return found
}
