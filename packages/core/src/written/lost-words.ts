import { type Document, isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml'
import type { Fault } from '../describe-syntax.ts'
import type { Path } from '../yaml-place.ts'

/**
 * Texts without quotes that a `#` cuts short: YAML takes what follows it for a comment. Only a
 * schema knows whether a text is one that people read; beside an id or a number a comment is fine.
 */
export function lostWords(document: Document, text: string): Fault[] {
  // Most files hold no such sign beyond the comments between their parts.
  if (!/[^\n]#|\n +#/.test(text)) return []
  return scalarsIn(document.contents, text).flatMap(({ scalar, path, after }) => {
    const [start = 0, end = 0] = scalar.range ?? []
    if (scalar.value === null) return []
    if (isLate(text.slice(after, start))) return [{ offset: start, path, message }]
    if (scalar.type?.startsWith('QUOTE')) return []
    const isBlock = scalar.type?.startsWith('BLOCK') === true
    const [same, next] = linesFrom(text, isBlock ? start : end)
    const cut = isBlock ? /^\S+[ \t]+#/.test(same) : isCut(same, next, text, start)
    return cut ? [{ offset: start, path, message }] : []
  })
}

const message = 'loses what follows "#": put the whole text in quotes'

/** The rest of the line of an offset, and the line below it. */
function linesFrom(text: string, offset: number): [same: string, next: string] {
  const first = text.indexOf('\n', offset)
  if (first < 0) return [text.slice(offset), '']
  const second = text.indexOf('\n', first + 1)
  return [text.slice(offset, first), text.slice(first + 1, second < 0 ? undefined : second)]
}

/** Before the text, and after the sign that announces it: its name with a colon, or a dash. */
function isLate(before: string): boolean {
  return /^[^\n]*[:-][ \t]*(\n\s*)?#/.test(before)
}

/** On the same line, or on the next one where that is indented as more of the text would be. */
function isCut(same: string, next: string, text: string, start: number): boolean {
  if (/^[ \t]+#/.test(same)) return true
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const indent = /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0
  const least = line.trim() === '' ? indent : indent + 1
  const comment = /^ +(?=#)/.exec(next)?.[0].length ?? 0
  return /^\s*$/.test(same) && comment >= least
}

/** A text, its place, and the offset of what stands before it. */
type Placed = { scalar: Scalar; path: Path; after: number }

function scalarsIn(node: unknown, text: string, path: Path = [], after = 0): Placed[] {
  if (isScalar(node)) return [{ scalar: node, path, after }]
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => {
      const start = isNode(item) ? (item.range?.[0] ?? 0) : 0
      return scalarsIn(item, text, [...path, index], dashBefore(text, start))
    })
  }
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? scalarsIn(value, text, [...path, String(key.value)], key.range?.[1] ?? 0) : [],
  )
}

/** Where the dash of a list's item stands: the last one with nothing but comments behind it. */
function dashBefore(text: string, start: number): number {
  const found = /-[ \t]*(#[^\n]*)?\n(\s*(#[^\n]*)?\n)*\s*$/.exec(
    text.slice(Math.max(0, start - 2000), start),
  )
  return found === null ? start : start - found[0].length
}
