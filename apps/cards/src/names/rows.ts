import { Refusal } from '@read-the-room/core/refusal'
import { CsvError, parse } from 'csv-parse/sync'

/** The cells of a row, and the line of the file that it begins in. */
export type Row = { cells: string[]; line: number }

/** What may stand between two cells. */
const separators = [';', '\t', ','] as const
type Separator = (typeof separators)[number]

/** The rows of a CSV file that hold anything (RFC 4180: quoted cells may hold commas and line ends). */
export function rowsOf(bytes: Uint8Array, file: string): Row[] {
  // Lines of an old Mac end in a return alone.
  const text = decode(bytes, file).replace(/\r\n?/g, '\n')
  // A spreadsheet may say in a line of its own what it writes between cells.
  const [told, said] = /^sep=(.)\n/.exec(text) ?? []
  if (told !== undefined && !separators.some((one) => one === said)) {
    throw new Refusal(
      `${file}:1  says sep=${said}: put a comma, a semicolon or a tab between cells`,
    )
  }
  const body = told === undefined ? text : text.slice(told.length)
  const separator = separators.find((one) => one === said) ?? separatorOf(body)
  return parsed(body, separator, told === undefined ? 0 : 1, file)
}

/** What the first line that holds anything has most of outside quotation marks; else a comma. */
function separatorOf(text: string): Separator {
  const [line = ''] = /^.*\S.*$/m.exec(text) ?? []
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (one: Separator) => bare.split(one).length
  const found = separators.filter((one) => count(one) > 1)
  return found.toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

function parsed(text: string, delimiter: Separator, before: number, file: string): Row[] {
  const rows: Row[] = []
  try {
    parse(text, {
      delimiter,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      onRecord: (cells, { lines }) => {
        const line = lines - linesIn(cells) + before
        if (cells.some((cell) => cell !== '')) rows.push({ cells, line })
        return null
      },
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw new Refusal(`${file}  ${error.message}`)
    const line = Number(error.lines) + before
    throw new Refusal(`${file}:${line}  a quotation mark is never closed: close it`)
  }
}

/** How many lines end inside the cells of a row. */
function linesIn(cells: string[]): number {
  return cells.join('').split('\n').length - 1
}

/** UTF-8, or the UTF-16 in which spreadsheets save "Unicode text", which begins with its mark. */
function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : undefined
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : wide
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(`${file}  is not UTF-8: save it as "CSV UTF-8"`)
  }
}
