import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { applyTable } from '../commands/table/apply.ts'
import { readCsv, writeCsv } from '../commands/table/csv.ts'
import { columns, tableOf } from '../commands/table/table.ts'
import { sourcesOf } from '../load/sources-of.ts'
import type { Sources } from '../translation/parse-words.ts'

/** Words that no language has, as long as the English ones; the places to fill stay. */
export function fakeFrench(english: string): string {
  return english
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('e', 'ê')))
    .join('')
}

/**
 * A day of a translator: takes the table of French, fills the next rows in, and gives it back; the
 * blank ones stay in it. Throws where a cell is refused.
 */
export function translateRows(sources: Sources, count: number): Sources {
  const read = readCsv(tableOf(sources, 'fr'))
  if ('fault' in read) throw new Error(read.fault)
  let left = count
  const rows = read.rows.slice(1).map(([key = '', english = '', own = '', ...rest]) => {
    if (own !== '' || left === 0) return [key, english, own, ...rest]
    left -= 1
    return [key, english, fakeFrench(english), ...rest]
  })
  const applied = applyTable(sources, 'fr', writeCsv([columns, ...rows]))
  if ('findings' in applied) throw new Error(applied.findings.join('\n'))
  const changed = new Set(applied.files.map(({ path }) => path))
  const files = [...sources.files.filter(({ path }) => !changed.has(path)), ...applied.files]
  return { ...sources, files }
}

/** The same in a folder: what it writes is there, as the command leaves it. */
export function writeFrench(folder: string, count: number): void {
  const before = sourcesOf(folder)
  for (const { path, text } of translateRows(before, count).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
