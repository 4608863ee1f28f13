import { checkContent, checkOwn } from '../checks/writing/all.ts'
import { avoidedWords } from '../checks/writing/avoided-words.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { contentLocales, extendsShipped } from '../load/folder.ts'
import { folderFault } from '../load/folder-fault.ts'
import { inspect } from '../load/load-kit.ts'
import { logoProblem } from '../load/own-logo.ts'
import { sourcesOf } from '../load/sources-of.ts'
import { strays } from '../load/strays.ts'
import { logoFault } from '../logo/logo-fault.ts'
import { staleNotes } from '../translation/stale-notes.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'

export { contentBorrowed } from './content-borrowed.ts'

/** Every mistake of a content folder in all its locales, one printable line each. */
export function contentProblems(folder: string): string[] {
  const fault = folderFault(folder)
  if (fault !== undefined) return [fault]
  const locales = contentLocales(folder)
  if (locales.length === 0) {
    return [
      ...strays(folder).map(formatProblem),
      `${folder} has no language folder: add one, such as en.`,
    ]
  }
  const check = extendsShipped(folder) ? checkOwn : checkContent
  const results = locales.map((locale) => inspect(locale, folder, check))
  const problems = results.flatMap((result) =>
    'problems' in result ? result.problems : unprintableLogo(result.kit, folder),
  )
  return [...new Set(problems.map(formatProblem))]
}

/** Drawn here alone, and not wherever a kit is loaded: the renderer takes a moment to start. */
function unprintableLogo({ logo, workshop }: FacilitatorKit, folder: string): Problem[] {
  const fault = logo === undefined ? undefined : logoFault(logo)
  return fault === undefined ? [] : [logoProblem(folder, `"${workshop.logo}" ${fault}`)]
}

/**
 * Words of an organization's own that the kit would do without, one printable line each. No mistake:
 * whose folder it is decides.
 */
export function contentAdvice(folder: string): string[] {
  if (!extendsShipped(folder)) return []
  const lines = contentLocales(folder).flatMap((locale) => {
    const result = inspect(locale, folder, avoidedWords)
    return 'problems' in result ? result.problems.map(formatProblem) : []
  })
  return [...new Set(lines)].map((line) => `${line} (advice: your words are yours)`)
}

/** Every translation whose English has changed since, one printable line each. No mistake. */
export function contentNotes(folder: string): string[] {
  const sources = sourcesOf(folder)
  return contentLocales(folder).flatMap((locale) => staleNotes(sources, locale).map(formatProblem))
}
