import { existsSync } from 'node:fs'
import { contentLocales } from './folder.ts'
import { inspect, readFiles } from './load.ts'
import { formatProblem } from './problem.ts'
import { staleNotes } from './stale-notes.ts'

/** Every mistake of a content folder in all its locales, one printable line each. */
export function contentProblems(folder: string): string[] {
  if (!existsSync(folder)) return [`There is no folder ${folder}: correct --content.`]
  const locales = contentLocales(folder)
  if (locales.length === 0) return [`${folder} has no language folder: add one, such as en.`]
  const problems = locales.flatMap((locale) => {
    const result = inspect(locale, folder)
    return 'problems' in result ? result.problems.map(formatProblem) : []
  })
  return [...new Set(problems)]
}

/** Every translation whose English has changed since, one printable line each. No mistake. */
export function contentNotes(folder: string): string[] {
  const { files } = readFiles(folder)
  return contentLocales(folder).flatMap((locale) => staleNotes(files, locale).map(formatProblem))
}
