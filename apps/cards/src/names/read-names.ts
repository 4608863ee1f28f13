import { Refusal } from '@read-the-room/core/refusal'
import { columnsOf } from './columns.ts'
import { type Row, rowsOf } from './rows.ts'

/** A name and the line of the file that it stands in. */
export type Named = { name: string; line: number }

/**
 * The names of a CSV file: its column of names, or those of first and last names, by what they are
 * called; a list of one column needs no head. What could be read in two ways is refused.
 */
export function readNames(bytes: Uint8Array, file: string): Named[] {
  const rows = rowsOf(bytes, file)
  const columns = columnsOf(rows)
  if ('refused' in columns) throw new Refusal(`${file}:${columns.line}  ${columns.refused}`)
  const people = columns.heads ? rows.slice(1) : rows
  const width = columns.heads ? (rows[0]?.cells.length ?? 1) : 1
  const faults = people.flatMap((row) => {
    const fault = faultOf(row, columns.cells, width)
    return fault === undefined ? [] : [`${file}:${row.line}  ${fault}`]
  })
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  if (people.length === 0) throw new Refusal(`${file}  names nobody: write one name a line`)
  return people.map((row) => ({ name: nameOf(row, columns.cells), line: row.line }))
}

/** One line of letters, each accent part of its letter where there is such a letter. */
function nameOf({ cells }: Row, columns: number[]): string {
  const parts = columns.map((column) => cells[column] ?? '')
  return parts.join(' ').replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** No place for names holds more characters, whatever their size. */
const longest = 100

function faultOf(row: Row, columns: number[], width: number): string | undefined {
  const beyond = row.cells.slice(width).some((cell) => cell !== '')
  if (beyond) return 'has more cells than heads: put quotation marks around a name with a comma'
  const name = nameOf(row, columns)
  if (name === '') return 'has no name: write one or delete the line'
  const over = [...name].length - longest
  if (over <= 0) return undefined
  return `"${name}" is longer than ${longest} characters: shorten it by ${over}`
}
