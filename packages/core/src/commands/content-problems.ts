import { checkContent } from '../checks/writing/all.ts'
import type { StartKit } from '../kit/kit.ts'
import { contentLocales, extendsShipped, shippedFolder } from '../load/folder.ts'
import { folderFault } from '../load/folder-fault.ts'
import { inspect, readFiles } from '../load/load-kit.ts'
import { logoProblem } from '../load/own-logo.ts'
import { strays } from '../load/strays.ts'
import { logoFault } from '../logo/logo-fault.ts'
import { notYet } from '../translation/not-yet.ts'
import { staleNotes } from '../translation/stale-notes.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'

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
function unprintableLogo({ logo, workshop }: StartKit, folder: string): Problem[] {
  const fault = logo === undefined ? undefined : logoFault(logo)
  return fault === undefined ? [] : [logoProblem(folder, `"${workshop.logo}" ${fault}`)]
}

/** What a language leaves out because it is not there yet, one printable line each. No mistake. */
export function contentNotYet(folder: string): string[] {
  const { files } = readFiles(folder)
  const all = extendsShipped(folder) ? [...files, ...readFiles(shippedFolder).files] : files
  return contentLocales(folder).flatMap((locale) => {
    const lines = notYet(all, locale).map(formatProblem)
    if (!lines.some((line) => line.includes(' is not there yet'))) return lines
    const sum = `${locale} has the quiz, the comparison cards, the rule and the home page; slides, other cards, the archive and the facilitator’s pages come once every file is there.`
    return [...lines, sum]
  })
}

/** Every translation whose English has changed since, one printable line each. No mistake. */
export function contentNotes(folder: string): string[] {
  const { files } = readFiles(folder)
  return contentLocales(folder).flatMap((locale) => staleNotes(files, locale).map(formatProblem))
}
