import { type Part, partOf } from './heads.ts'
import type { Row } from './rows.ts'

/** Which cells of a row make up a name, in order; or why none do. */
export type Columns = { cells: number[]; heads: boolean } | { refused: string; line: number }

/** Finds the names of a table by what its columns are called; a list of one column needs no head. */
export function columnsOf(rows: Row[]): Columns {
  const [first = { cells: [], line: 1 }, ...people] = rows
  const parts = first.cells.map(partOf)
  if (parts.every((part) => part === undefined)) return withoutHeads(rows)
  const chosen = chosenOf(parts, first.cells, people)
  return typeof chosen === 'string'
    ? { refused: chosen, line: first.line }
    : { cells: chosen, heads: true }
}

function withoutHeads(rows: Row[]): Columns {
  const wide = rows.find(({ cells }) => cells.slice(1).some((cell) => cell !== ''))
  if (wide === undefined) return { cells: [0], heads: false }
  const filled = wide.cells.filter((cell) => cell !== '').length
  const refused = `has ${filled} cells, and no column is called Name: write Name, or First name and Last name, above the names; put quotation marks around a name with a comma`
  return { refused, line: wide.line }
}

/** The cells that make up a name; a sentence where they could be read in two ways. */
function chosenOf(parts: (Part | undefined)[], heads: string[], people: Row[]): number[] | string {
  const at = (wanted: Part) => parts.flatMap((part, index) => (part === wanted ? [index] : []))
  const [whole, first, middle, last, either] = [
    at('whole'),
    at('first'),
    at('middle'),
    at('last'),
    at('either'),
  ]
  const twice = [whole, first, either].find((columns) => columns.length > 1)
  if (twice) {
    const names = twice.map((column) => `"${heads[column]?.trim()}"`).join(' and ')
    return `has ${names}: leave one of these columns`
  }
  if (whole.length === 1) return whole
  const [lone] = either
  if (lone === undefined || (first.length > 0 && last.length > 0)) {
    return [...first, ...middle, ...last]
  }
  // "Nombre" beside "Apellidos" is a first name; "Name" beside "Vorname" is a last one.
  if (last.length > 0) return [lone, ...middle, ...last]
  const [given] = first
  if (given === undefined || repeats(people, given, lone)) return [lone]
  return [given, ...middle, lone]
}

/** Whether "Name" beside "First name" is the whole name after all: it begins with the first. */
function repeats(people: Row[], first: number, name: number): boolean {
  return people.every(({ cells }) => (cells[name] ?? '').startsWith(`${cells[first]} `))
}
