import { type Node, walk } from '../pdf/tree.ts'
import { isShort } from '../text/break-lines.ts'

/** The lines of each text of a layout that takes more than one. */
export function linesIn(laidOut: Node): string[][] {
  return [...walk(laidOut)].flatMap(({ type, lines = [] }) =>
    type === 'TEXT' && lines.length > 1 ? [lines.map(({ string }) => string.trim())] : [],
  )
}

/** Lines that a careful typesetter would not leave: a short word alone, a widow of two letters. */
export function badLines(lines: string[]): string[] {
  return lines.filter(
    (line, index) => !/\s/.test(line) && isShort(line, index === lines.length - 1),
  )
}
