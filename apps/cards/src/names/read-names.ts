import { Refusal } from '@read-the-room/core/refusal'
import { CsvError, parse } from 'csv-parse/sync'

/** A name and the line of the file that it stands in. */
export type Named = { name: string; line: number }

/**
 * The names of a CSV file (RFC 4180: quoted fields may hold commas and line ends), from its column
 * `name`, or from the first where no head names one.
 */
export function readNames(bytes: Uint8Array, file: string): Named[] {
  const rows = rowsOf(decode(bytes, file), file)
  const titles = (rows[0]?.cells ?? []).map((title) => title.trim().toLowerCase())
  const column = titles.indexOf('name')
  const people = (column < 0 ? rows : rows.slice(1)).map((row) => named(row, Math.max(column, 0)))
  const faults = people.flatMap(({ name, line }) => {
    const fault = faultOf(name)
    return fault === undefined ? [] : [`${file}:${line}  ${fault}`]
  })
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  if (people.length === 0) throw new Refusal(`${file}  names nobody: write one name a line`)
  return people
}

type Row = { cells: string[]; line: number }

/** The rows that hold anything, each with the line that it begins in. */
function rowsOf(typed: string, file: string): Row[] {
  // Lines of an old Mac end in a return alone.
  const text = typed.replace(/\r\n?/g, '\n')
  const rows: Row[] = []
  try {
    parse(text, {
      delimiter: [',', ';'],
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      onRecord: (cells, { lines }) => {
        if (cells.some((cell) => cell !== '')) rows.push({ cells, line: lines - linesIn(cells) })
        return null
      },
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw new Refusal(`${file}  ${error.message}`)
    throw new Refusal(`${file}:${error.lines}  a quotation mark is never closed: close it`)
  }
}

/** How many lines end inside the cells of a row. */
function linesIn(cells: string[]): number {
  return cells.join('').split('\n').length - 1
}

/** One line of letters, each accent part of its letter where there is such a letter. */
function named({ cells, line }: Row, column: number): Named {
  return { name: (cells[column] ?? '').replace(/\s+/g, ' ').trim().normalize('NFC'), line }
}

/** Characters that fit on a card at 12 pt. */
const longest = 40

function faultOf(name: string): string | undefined {
  if (name === '') return 'has no name: write one or delete the line'
  if ([...name].length <= longest) return undefined
  return `"${name}" is longer than ${longest} characters: shorten it`
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(`${file}  is not UTF-8: save it as "CSV UTF-8"`)
  }
}
