import { type Node, walk } from '../pdf/tree.ts'

/** The lines of each text of a layout that takes more than one. */
export function linesIn(laidOut: Node): string[][] {
  return [...walk(laidOut)].flatMap(({ type, lines = [] }) =>
    type === 'TEXT' && lines.length > 1 ? [lines.map(({ string }) => string.trim())] : [],
  )
}

/** Lines that a careful typesetter would not leave: a short word alone, a widow of two letters. */
export function badLines(lines: string[]): string[] {
  return lines.filter((line, index) => {
    if (/\s/.test(line)) return false
    const letters = line.replace(/[^\p{L}\p{N}]/gu, '').length
    return letters <= (index === lines.length - 1 ? 2 : 4)
  })
}
