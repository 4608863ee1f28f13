import { isScalar, parseDocument, Scalar } from 'yaml'
import { checkContent } from '../../checks/writing/all.ts'
import { firstLocale, localeFileNames } from '../../kit/files.ts'
import { parse } from '../../load/parse.ts'
import { fingerprint, writeTranslated } from '../../translation/stale.ts'
import { marksOf, marksPath } from '../../translation/stale-notes.ts'
import { type ContentFile, textOf } from '../../yaml/content-file.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import { keysOf, type Path } from '../../yaml/place.ts'
import { formatProblem, type Problem } from '../../yaml/problem.ts'
import { readCsv } from './csv.ts'
import { isSpreadsheetError } from './formula.ts'
import { type Place, placesOf } from './places.ts'
import { columns } from './table.ts'

/** The files to write and what to look at again; or every finding, by the cell in which it is. */
export type Applied = { files: ContentFile[]; notes: string[] } | { findings: string[] }

type Filled = { place: Place; value: string; row: number; english: string }

/**
 * A table, filled in, → the files of its locale: their comments and their order stay. Rows that were
 * left out keep the words that the language has.
 */
export function applyTable(
  files: ContentFile[],
  shipped: ContentFile[],
  locale: string,
  csv: string,
): Applied {
  const read = readCsv(csv)
  if ('fault' in read) return { findings: [read.fault] }
  const [head = [], ...rows] = read.rows
  const wrong = columns.findIndex((name, column) => head[column] !== name)
  if (wrong >= 0) {
    const cell = `${letter(wrong)}1`
    return { findings: [`${cell}: is not "${columns[wrong]}": keep the first row as it was`] }
  }
  const places = placesOf(files, locale)
  const { filled, findings, notes } = match(rows, places)
  findings.push(...forgotten(places, rows))
  if (findings.length > 0) return { findings }
  const changed = localeFileNames.flatMap((name) => {
    const file = fill(files, name, locale, filled)
    return file === undefined ? [] : [file]
  })
  changed.push(...behind(files, locale, filled.filter(hasDrifted)))
  const after = [
    ...files.filter(({ path }) => !changed.some((one) => one.path === path)),
    ...changed,
  ]
  const parsed = parse(after, locale, shipped, checkContent)
  if ('problems' in parsed) return { findings: parsed.problems.map((one) => told(one, filled)) }
  return { files: changed.filter(({ path, text }) => textOf(files, path) !== text), notes }
}

type Matched = { filled: Filled[]; findings: string[]; notes: string[] }

function match(rows: string[][], places: Place[]): Matched {
  const filled: Filled[] = []
  const notes: string[] = []
  const findings: string[] = []
  const byKey = new Map(places.map((place) => [place.key, place]))
  rows.forEach((cells, index) => {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) return
    const [key = '', english = '', value = ''] = cells
    const place = byKey.get(key)
    if (place === undefined) {
      findings.push(`A${row}: "${key}" is no key of the kit${didYouMean(key, [...byKey.keys()])}`)
    } else if (filled.some((one) => one.place === place)) {
      findings.push(`A${row}: ${key} stands here twice: take one row out`)
    } else if (value.trim() === '' && !place.optional) {
      findings.push(`C${row}: ${key}: is empty: write the translation`)
    } else if (isSpreadsheetError(value)) {
      const message = `is an error of the spreadsheet, ${value.trim()}: write the translation`
      findings.push(`C${row}: ${key}: ${message}`)
    } else {
      filled.push({ place, value, row, english })
      // The row is of use all the same; that the language is behind is told until it is looked at.
      if (hasDrifted({ place, english })) {
        const texts = `it was "${english.trim()}" and is "${place.english.trim()}"`
        notes.push(`B${row}: ${key}: the English is another by now: ${texts}: look at it again`)
      }
    }
  })
  return { filled, findings, notes }
}

function hasDrifted({ place, english }: Pick<Filled, 'place' | 'english'>): boolean {
  return english.trim() !== place.english.trim()
}

/** The marks of a locale, where these rows are from an English that is no longer. */
function behind(files: ContentFile[], locale: string, drifted: Filled[]): ContentFile[] {
  const marks = marksOf(files, locale)
  const rows = drifted.filter(({ place }) => marks[place.file] !== undefined)
  if (rows.length === 0) return []
  for (const { place, english } of rows) {
    marks[place.file] = { ...marks[place.file], [place.mark]: fingerprint(english) }
  }
  return [{ path: marksPath(locale), text: writeTranslated(marks) }]
}

function forgotten(places: Place[], rows: string[][]): string[] {
  const there = new Set(rows.map(([key]) => key))
  return places
    .filter(({ key, own, optional }) => own === '' && !optional && !there.has(key))
    .map(({ key }) => `${key} has no row, and no translation yet: put it back`)
}

/** The file of a locale with its new texts; a language that lacks it begins with the English. */
function fill(
  files: ContentFile[],
  name: Place['file'],
  locale: string,
  filled: Filled[],
): ContentFile | undefined {
  const path = `${locale}/${name}.yml`
  const text = textOf(files, path) ?? textOf(files, `${firstLocale}/${name}.yml`)
  if (text === undefined) return undefined
  const document = parseDocument(text)
  // Lists without spaces inside their brackets stay so.
  const style = { lineWidth: 0, flowCollectionPadding: true }
  if (document.toString(style) !== text) style.flowCollectionPadding = false
  for (const { place, value } of filled.filter(({ place }) => place.file === name)) {
    write(document, place.path, value)
  }
  return { path, text: document.toString(style) }
}

function write(document: ReturnType<typeof parseDocument>, names: Path, value: string): void {
  const path = keysOf(document, names)
  const node = document.getIn(path, true)
  if (value.trim() === '') {
    document.deleteIn(path)
  } else if (!isScalar(node)) {
    document.setIn(path, value)
  } else if (node.value !== value) {
    node.value = value
    // A folded text would be folded anew; any other style is chosen by what the text needs.
    if (node.type === Scalar.BLOCK_FOLDED) node.type = Scalar.BLOCK_LITERAL
  }
}

/** A finding at its cell; one that is no single text's, at its place in the file. */
function told(problem: Problem, filled: Filled[]): string {
  const [, file] = /^[^/]+\/(.+)\.yml$/.exec(problem.file) ?? []
  const key = `${file}/${problem.path}`
  const cell = filled.find(({ place }) => place.key === key)
  return cell === undefined ? formatProblem(problem) : `C${cell.row}: ${key}: ${problem.message}`
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}
