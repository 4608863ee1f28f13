import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { firstLocale, type LocaleFile, localeFileNames } from '../../kit/files.ts'
import { sourcesOf } from '../../load/sources-of.ts'
import { isLanguage } from '../../model/language.ts'
import { decode } from '../../yaml/decode.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import { type Done, formatProblem } from '../../yaml/problem.ts'
import { applyTable } from './apply.ts'
import { noCsv } from './no-csv.ts'
import { progressOf } from './places.ts'
import { tableOf } from './table.ts'

/** Carries the texts of a locale out to a table, or back; files are written only if all is right. */
export function carry(
  folder: string,
  { table, from, locale, only }: { table?: string; from?: string; locale?: string; only?: string },
): Done {
  if (table === undefined && from === undefined) return { done: [], findings: [] }
  if (locale === undefined || !isLanguage(locale)) {
    return refused('Say which language: --locale es')
  }
  if (locale === firstLocale) {
    return refused(`${firstLocale} is what a table translates from: name another language.`)
  }
  if (table !== undefined && from !== undefined) return refused('Use --table or --from, not both.')
  if (from !== undefined && only !== undefined) {
    return refused('--only goes with --table: a table that is read back says its files itself.')
  }
  const named = from ?? table ?? ''
  if (existsSync(named) && statSync(named).isDirectory()) {
    return refused(`${named} is a folder: name a file.`)
  }
  if (existsSync(named) && !statSync(named).isFile()) {
    return refused(`${named} is no ordinary file: name one.`)
  }
  const file = localeFileNames.find((name) => name === only)
  if (only !== undefined && file === undefined) {
    const guess = didYouMean(only, localeFileNames)
    return refused(`--only ${only}: no file of words has that name${guess}.`)
  }
  return from === undefined ? out(folder, table ?? '', locale, file) : back(folder, from, locale)
}

function out(folder: string, table: string, locale: string, only?: LocaleFile): Done {
  const sources = sourcesOf(folder)
  if (!existsSync(dirname(table))) return refused(`There is no folder ${dirname(table)}.`)
  if (existsSync(table)) {
    return refused(`${table} is there already: name a new file, or take that one away.`)
  }
  const text = tableOf(sources, locale, only)
  writeFileSync(table, text)
  const progress = `${progressOf(sources, locale, only)} are translated.`
  return { done: [`Wrote the texts of ${locale} to ${table}: ${progress}`], findings: [] }
}

function back(folder: string, from: string, locale: string): Done {
  if (!existsSync(from)) return refused(`There is no file ${from}.`)
  const bytes = readFileSync(from)
  const other = noCsv(bytes)
  if (other !== undefined) return refused(`${from} ${other}`)
  const decoded = decode(basename(from), bytes)
  if ('problem' in decoded) return refused(formatProblem(decoded.problem))
  const applied = applyTable(sourcesOf(folder), locale, decoded.text)
  if ('findings' in applied) {
    return { done: [], findings: applied.findings.map((one) => `${basename(from)} ${one}`) }
  }
  for (const { path, text } of applied.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const written = applied.files.map(({ path }) => path)
  const wrote = `Wrote ${written.join(', ')}.`
  const done = written.length === 0 ? 'The table says what the files say.' : wrote
  const notes = applied.notes.map((one) => `${basename(from)} ${one}`)
  const progress = `${progressOf(sourcesOf(folder), locale)} texts of ${locale} are translated.`
  return { done: [done, ...notes, progress], findings: [] }
}

function refused(sentence: string): Done {
  return { done: [], findings: [sentence] }
}
