import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { asCell, fromCell } from './formula.ts'

/** Rows → CSV as every spreadsheet opens it: UTF-8 with its mark, every cell in quotes. */
export function writeCsv(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(asCell)),
    { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  )
}

/**
 * CSV → rows, however the spreadsheet parted the cells: `,`, `;` or a tab, said in a line of its own
 * (`sep=;`) or not. Lines inside a cell end as they do in the files of words. Blank rows stay, so
 * that the others keep their numbers.
 */
export function readCsv(text: string): { rows: string[][] } | { fault: string } {
  const plain = text.replace(/^\uFEFF/, '').replace(/^"?sep=.?"?\r?\n/, '')
  const delimiter = /^"?key"?([,;\t])/.exec(plain)?.[1]
  if (delimiter === undefined) return { fault: 'A1: is not "key": keep the first row as it was' }
  try {
    const rows = parse(plain, { delimiter, relax_column_count: true })
    return {
      rows: rows.map((row) => row.map((cell) => fromCell(cell.replace(/\r\n?/g, '\n')))),
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { fault: `cannot be read as CSV: ${error.message}` }
  }
}
