import { type Document, isAlias, isNode, isScalar, Scalar, visit } from 'yaml'
import type { Fault } from './describe-syntax.ts'
import { beginsWith } from './value-fault.ts'

/** Nobody mends more unsafe places than these at a time. */
const enough = 100

/**
 * Anchors, aliases and tags have no use in the words of a kit, and much misuse. Mostly they are the
 * beginning of a text that lacks its quotes: `&Co and more`, `*really*`, `!Hola!`.
 */
export function unsafeNodes(document: Document, text: string): Fault[] {
  const found: Fault[] = []
  const tell = (sign: string, before: number) => {
    const offset = Math.max(text.lastIndexOf(sign, before), 0)
    found.push({ offset, path: [], message: beginsWith(sign) })
  }
  visit(document, {
    Node(_key, node) {
      if (found.length >= enough) return visit.BREAK
      const start = node.range?.[0] ?? 0
      if (isAlias(node)) tell('*', start)
      else if (node.tag !== undefined) tell('!', start)
      else if (node.anchor !== undefined) tell('&', start)
      else if (isEmptyBlock(node)) tell(text[start] ?? '', start)
      return undefined
    },
    Pair(_key, { key }) {
      if (isScalar(key)) return
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      found.push({ offset, path: [], message: 'is no name: write a word before the colon' })
    },
  })
  return found
}

/** A line for the program that reads the file, before its first word; none of ours has one. */
export function firstDirective(text: string): Fault[] {
  const before = /^(?:[ \t]*(?:#.*)?\r?\n)*(?=%)/.exec(text)
  if (before === null) return []
  const message = 'this line begins with "%": remove it'
  return [{ offset: before[0].length, path: [], message }]
}

/** `>` or `|` alone on its line, with nothing below it that would be the text. */
function isEmptyBlock(node: unknown): boolean {
  if (!isScalar(node) || node.value !== '') return false
  return node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL
}
