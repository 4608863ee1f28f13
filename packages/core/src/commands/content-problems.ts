import { checkContent } from '../checks/writing/all.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { contentLocales } from '../load/folder.ts'
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
  const results = locales.map((locale) => inspect(locale, folder, checkContent))
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

/** Every translation whose English has changed since, one printable line each. No mistake. */
export function contentNotes(folder: string): string[] {
  const sources = sourcesOf(folder)
  return contentLocales(folder).flatMap((locale) => staleNotes(sources, locale).map(formatProblem))
}
