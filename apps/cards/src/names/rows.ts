import { NamesError } from './names-error.ts'

/** A row of a CSV file and the line that it begins in; empty rows are left out. */
export type Row = { cells: string[]; line: number }

/** The rows of a CSV file: fields in quotes may hold commas, quotes written twice and line ends. */
export function rowsOf(typed: string, file: string): Row[] {
  // Lines of an old Mac end in a return alone.
  const text = typed.replace(/\r\n?/g, '\n')
  const rows: Row[] = [{ cells: [], line: 1 }]
  let [field, quoted, line] = ['', false, 1]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\n') line += 1
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else quoted = false
      continue
    }
    if (letter === '"' && field.trim() === '') {
      quoted = true
      field = ''
    } else if (letter === ',' || letter === ';' || letter === '\n') {
      rows.at(-1)?.cells.push(field)
      field = ''
      if (letter === '\n') rows.push({ cells: [], line })
    } else field += letter
  }
  if (quoted) throw new NamesError(`${file}:${line}  a quotation mark is never closed: close it`)
  rows.at(-1)?.cells.push(field)
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}
