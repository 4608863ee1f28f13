import { checkContent, checkOwn } from '../../checks/writing/all.ts'
import { localeFileNames } from '../../kit/files.ts'
import { parse } from '../../load/parse.ts'
import type { Sources } from '../../translation/parse-words.ts'
import { fingerprint, writeTranslated } from '../../translation/stale.ts'
import { marksOf, marksPath } from '../../translation/stale-notes.ts'
import { type ContentFile, textOf } from '../../yaml/content-file.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import { formatProblem, type Problem } from '../../yaml/problem.ts'
import { readCsv } from './csv.ts'
import { isSpreadsheetError } from './formula.ts'
import { lay } from './lay.ts'
import { type Place, placesOf } from './places.ts'
import { columns } from './table.ts'

/** The files to write and what to look at again; or every finding, by the cell in which it is. */
export type Applied = { files: ContentFile[]; notes: string[] } | { findings: string[] }

type Filled = { place: Place; value: string; row: number; english: string }

/**
 * A table, filled in, → the files of its locale: their comments and their order stay. Rows that were
 * left out keep the words that the language has.
 */
export function applyTable(sources: Sources, locale: string, csv: string): Applied {
  const { files, shipped } = sources
  const read = readCsv(csv)
  if ('fault' in read) return { findings: [read.fault] }
  const [head = [], ...rows] = read.rows
  const wrong = columns.findIndex((name, column) => head[column] !== name)
  if (wrong >= 0) {
    const cell = `${letter(wrong)}1`
    return { findings: [`${cell}: is not "${columns[wrong]}": keep the first row as it was`] }
  }
  const places = placesOf(sources, locale)
  const { filled, findings, notes } = match(rows, places)
  if (findings.length > 0) return { findings }
  const news = filled.filter(({ place, value }) => value !== place.own)
  const changed = localeFileNames.flatMap((name) => {
    const texts = news.filter(({ place }) => place.file === name)
    const written = texts.map(({ place: { path }, value }) => ({ path, value }))
    return texts.length === 0 ? [] : [lay(sources, name, locale, written)]
  })
  changed.push(...marked(files, locale, filled))
  const after = [
    ...files.filter(({ path }) => !changed.some((one) => one.path === path)),
    ...changed,
  ]
  const parsed = parse(after, locale, shipped, shipped.length > 0 ? checkOwn : checkContent)
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
      // A sentence that the kit has lost since is no fault of the table.
      if (value.trim() === '') return
      const guess = didYouMean(key, [...byKey.keys()])
      notes.push(`A${row}: "${key}" is no key of the kit${guess}: this row is left out`)
    } else if (filled.some((one) => one.place === place)) {
      findings.push(`A${row}: ${key} stands here twice: take one row out`)
    } else if (value.trim() === '' && place.own === '') {
      // Not translated yet: the next table has it again.
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

/** The marks of a locale with these rows: which English each was translated from. */
function marked(files: ContentFile[], locale: string, filled: Filled[]): ContentFile[] {
  const marks = marksOf(files, locale)
  const rows = filled.filter((row) => hasDrifted(row) || row.value !== row.place.own)
  if (rows.length === 0) return []
  for (const row of rows) {
    const { place, english } = row
    const mark = hasDrifted(row) ? fingerprint(english) : place.fingerprint
    marks[place.file] = { ...marks[place.file], [place.mark]: mark }
  }
  const ordered = localeFileNames.flatMap((name) =>
    marks[name] === undefined ? [] : [[name, marks[name]] as const],
  )
  return [{ path: marksPath(locale), text: writeTranslated(Object.fromEntries(ordered)) }]
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
