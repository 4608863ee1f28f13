import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml'
import type { Fault } from './describe-syntax.ts'
import type { Path } from './place.ts'

/**
 * Texts without quotes that a `#` cuts short: YAML takes what follows it for a comment. Only a
 * schema knows whether a text is one that people read; beside an id or a number a comment is fine.
 */
export function lostWords(document: Document, text: string): Fault[] {
  // Most files hold no such sign beyond the comments between their parts.
  if (!/[^\n]#/.test(text)) return []
  return scalarsIn(document.contents, text).flatMap(({ scalar, path, after, inFlow }) => {
    const [start = 0, end = 0] = scalar.range ?? []
    const quoted = scalar.type?.startsWith('QUOTE') === true
    const cut =
      scalar.value === null
        ? isSwallowed(lineFrom(text, after))
        : isLate(text.slice(after, start)) ||
          (inFlow && isCommented(text, end)) ||
          (!quoted && (isHeadCut(scalar, text) || isCut(text, end, leastIndent(text, after))))
    return cut ? [{ offset: start, path, message }] : []
  })
}

const message = 'loses what follows "#": put the whole text in quotes'

/** Before the text, and after the sign that announces it: its name with a colon, or a dash. */
function isLate(before: string): boolean {
  return /^[^\n]*[:-][ \t]*(\n\s*)?#/.test(before)
}

/** Nothing but a sign of a number or a tag, and what it swallowed: a remark has a space behind its `#`. */
function isSwallowed(line: string): boolean {
  return /^\s*[:-][ \t]+#\S/.test(line)
}

/** Beside the sign that opens a text of several lines. */
function isHeadCut({ type, range }: Scalar, text: string): boolean {
  return type?.startsWith('BLOCK') === true && /^\S+[ \t]+#/.test(lineFrom(text, range?.[0] ?? 0))
}

/** On the same line, or on the next one that is not empty, where more of the text would stand. */
function isCut(text: string, end: number, least: number): boolean {
  if (/^[ \t]+#/.test(lineFrom(text, end))) return true
  const rest = text.slice(end, end + 2000)
  // After a block the rest begins with a line; after other texts it ends one.
  const first = text[end - 1] === '\n' ? rest : rest.replace(/^[^\n]*\n?/, '')
  const next = first.split('\n').find((line) => line.trim() !== '') ?? ''
  return next.trimStart().startsWith('#') && next.length - next.trimStart().length >= least
}

/** In a list or group in brackets a comment may stand behind any text, and hide the next ones. */
function isCommented(text: string, end: number): boolean {
  return /^[ \t]*,?[ \t]*(\n[ \t]*)*#/.test(text.slice(end, end + 2000))
}

/** How far in a line must be to go on with a text: further than its name, or than its dash. */
function leastIndent(text: string, after: number): number {
  const start = text.lastIndexOf('\n', after - 1) + 1
  if (text[after] === '-') return after - start + 1
  return (/^[ ]*(?:- +)*/.exec(text.slice(start, after))?.[0].length ?? 0) + 1
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(offset, end < 0 ? undefined : end)
}

/** A text, its place, the offset of what stands before it, and whether it stands in brackets. */
type Placed = { scalar: Scalar; path: Path; after: number; inFlow: boolean }

function scalarsIn(
  node: unknown,
  text: string,
  path: Path = [],
  after = 0,
  inFlow = false,
): Placed[] {
  if (isScalar(node)) return [{ scalar: node, path, after, inFlow }]
  const flow = inFlow || (isCollection(node) && node.flow === true)
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => {
      const start = isNode(item) ? (item.range?.[0] ?? 0) : 0
      return scalarsIn(item, text, [...path, index], flow ? start : dashBefore(text, start), flow)
    })
  }
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) =>
    isScalar(key)
      ? scalarsIn(value, text, [...path, String(key.value)], key.range?.[1] ?? 0, flow)
      : [],
  )
}

/** Where the dash of a list's item stands: on its line, or above with comments between. */
function dashBefore(text: string, start: number): number {
  let line = text.lastIndexOf('\n', start - 1) + 1
  const same = /^[ ]*(?:- +)+/.exec(text.slice(line, start))?.[0]
  if (same !== undefined) return line + same.lastIndexOf('-')
  while (line > 0) {
    const above = text.lastIndexOf('\n', line - 2) + 1
    const read = text.slice(above, line - 1)
    const dash = /^[ ]*(?:- +)*-(?=\s*$|[ \t]+#)/.exec(read)?.[0]
    if (dash !== undefined) return above + dash.length - 1
    if (!/^\s*(#|$)/.test(read)) return start
    line = above
  }
  return start
}
