/** A line of a names file that cannot be read. */
export class NamesError extends Error {
  override name = 'NamesError'
}

/**
 * The names of a CSV file (RFC 4180: quoted fields may hold commas and line ends), from its column
 * `name`, or from the first where no head names one.
 */
export function readNames(bytes: Uint8Array, file: string): string[] {
  const [head = [], ...rows] = rowsOf(decode(bytes, file), file)
  const titles = head.map((title) => title.trim().toLowerCase())
  const column = titles.indexOf('name')
  const people = column < 0 ? [head, ...rows] : rows
  const names = people.map((row) => (row[Math.max(column, 0)] ?? '').trim())
  for (const [index, name] of names.entries()) {
    const line = index + (column < 0 ? 1 : 2)
    if (name === '')
      throw new NamesError(`${file}:${line}  has no name: write one or delete the line`)
    if ([...name].length > longest) {
      throw new NamesError(
        `${file}:${line}  "${name}" is longer than ${longest} characters: shorten it`,
      )
    }
  }
  if (names.length === 0) throw new NamesError(`${file}  names nobody: write one name a line`)
  return names
}

/** Characters that fit on a card at 12 pt. */
const longest = 40

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NamesError(`${file}  is not UTF-8: save it as "CSV UTF-8"`)
  }
}

function rowsOf(text: string, file: string): string[][] {
  const rows: string[][] = [[]]
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
      rows.at(-1)?.push(field)
      field = ''
      if (letter === '\n') rows.push([])
    } else if (letter !== '\r') field += letter
  }
  if (quoted) throw new NamesError(`${file}:${line}  a quotation mark is never closed: close it`)
  rows.at(-1)?.push(field)
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}
