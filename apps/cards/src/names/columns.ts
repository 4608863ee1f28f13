import { isHeadOrPerson, isSaidFirst, type Part, partOf } from './heads.ts'
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
  if (wide === undefined) return listOf(rows)
  const filled = wide.cells.filter((cell) => cell !== '').length
  const refused = `has ${filled} cells, and no column is called Name: write Name, or First name and Last name, above the names; put quotation marks around a name with a comma`
  return { refused, line: wide.line }
}

/** A list of one column: its first word is a person, unless it could be what the list is called. */
function listOf([first]: Row[]): Columns {
  const [word = ''] = first?.cells ?? []
  if (first === undefined || !isHeadOrPerson(word)) return { cells: [0], heads: false }
  const refused = `says "${word}", which is a head in some languages and a person in others: write a line with Name above it, or in its place`
  return { refused, line: first.line }
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
    return said(first, middle, last, heads)
  }
  // "Nombre" beside "Apellidos" is a first name; "Name" beside "Vorname" is a last one.
  if (last.length > 0) return said([lone], middle, last, heads)
  const [given] = first
  if (given === undefined || repeats(people, given, lone)) return [lone]
  return [given, ...middle, lone]
}

/** The parts of a name in the order in which its people say them. */
function said(first: number[], middle: number[], last: number[], heads: string[]): number[] {
  const family = last.some((column) => isSaidFirst(heads[column] ?? ''))
  return family ? [...last, ...middle, ...first] : [...first, ...middle, ...last]
}

/** Whether "Name" beside "First name" is the whole name after all: it begins with the first. */
function repeats(people: Row[], first: number, name: number): boolean {
  return people.every(({ cells }) => (cells[name] ?? '').startsWith(`${cells[first]} `))
}
