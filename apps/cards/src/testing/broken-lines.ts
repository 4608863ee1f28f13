import { type Node, walk } from '../pdf/tree.ts'

/** The lines of each text of a layout that takes more than one. */
export function linesIn(laidOut: Node): string[][] {
  return [...walk(laidOut)].flatMap(({ type, lines = [] }) =>
    type === 'TEXT' && lines.length > 1 ? [lines.map(({ string }) => string.trim())] : [],
  )
}
