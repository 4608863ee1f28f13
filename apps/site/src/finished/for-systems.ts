import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SystemFiles, systemsFolder } from '../files/system-files.ts'
import { exportsFolder, exportsInUse, recordIn, recordOf, wordsHash } from './exports.ts'
import { draftOf, swap } from './swap.ts'

/** What is there for learning systems in a language; nothing until somebody asks for it. */
export function madeForSystems(locale: string): SystemFiles {
  const folder = join(exportsInUse(), systemsFolder)
  const names = globSync(`*-${locale}.*`, { cwd: folder }).sort()
  const hash = recordIn(folder)[locale]
  return {
    files: names.map((name) => ({ name, bytes: statSync(join(folder, name)).size })),
    older: hash !== undefined && hash !== wordsHash(locale),
  }
}

/** Copies the files of a language beside the facilitator's page. */
export function takeForSystems(locale: string, to: string): void {
  const from = join(exportsInUse(), systemsFolder)
  for (const { name } of madeForSystems(locale).files) {
    cpSync(join(from, name), join(to, systemsFolder, name))
  }
}

/** Keeps what was just made in some languages, by language the names of its files in a folder. */
export function keepForSystems(made: Map<string, string[]>, from: string): void {
  const place = join(exportsFolder(), systemsFolder)
  const draft = draftOf(place)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  if (existsSync(place)) cpSync(place, draft, { recursive: true })
  for (const name of [...made.values()].flat()) cpSync(join(from, name), join(draft, name))
  noteWords([...made.keys()], draft)
  swap(place)
}

/** Writes down of which words the files of some languages were made. */
export function noteWords(locales: string[], folder: string): void {
  const now = Object.fromEntries(locales.map((locale) => [locale, wordsHash(locale)]))
  const record = { ...recordIn(folder), ...now }
  writeFileSync(recordOf(folder), `${JSON.stringify(record, null, 2)}\n`)
}
