import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'

/** Keys and list positions from the top of a file to a field. */
export type Path = (string | number)[]

/**
 * The offset of a path's key or value in characters; of the nearest thing above it where the path
 * does not exist in the document.
 */
export function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = exactOffset(document, path.slice(0, depth), depth === path.length ? at : 'key')
    if (offset !== undefined) return offset
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0
}

/** What the parser made of a path; nothing where the document has no such path. */
export function nodeAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>(childOf, document.contents)
}

/** A path by the keys as YAML reads them, which its own functions ask for: 45 is a number there. */
export function keysOf(document: Document, path: Path): unknown[] {
  return path.map((part, depth) => {
    const group = nodeAt(document, path.slice(0, depth))
    const key = isMap(group) ? pairOf(group, part)?.key : undefined
    return isScalar(key) ? key.value : part
  })
}

/** What stands at a path as it was typed, its first line; empty where nothing does. */
export function sourceOf(document: Document, path: Path, text: string): string {
  const node = nodeAt(document, path)
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return start === end ? '' : (text.slice(start).split(/\r?\n/, 1)[0] ?? '')
}

function exactOffset(document: Document, path: Path, at: 'key' | 'value'): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  const last = path.at(-1)
  if (last === undefined) return undefined
  if (!isMap(parent)) {
    const item = childOf(parent, last)
    return isNode(item) ? item.range?.[0] : undefined
  }
  const pair = pairOf(parent, last)
  if (pair === undefined) return undefined
  const node = at === 'value' && isNode(pair.value) ? pair.value : pair.key
  return isNode(node) ? node.range?.[0] : undefined
}

function childOf(node: unknown, part: string | number): unknown {
  if (isSeq(node)) return node.items[Number(part)]
  return isMap(node) ? pairOf(node, part)?.value : undefined
}

/** Keys are compared as text: YAML reads the key 45 as a number, a schema as a name. */
function pairOf(map: YAMLMap, part: string | number): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
}
