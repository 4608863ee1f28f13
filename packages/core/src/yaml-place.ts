import { type Document, isMap, isNode, isScalar, type Pair } from 'yaml'

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
