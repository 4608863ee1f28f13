import { type LocaleFile, localeFiles } from '../../kit/files.ts'
import type { Report } from '../../parse/report.ts'
import { at } from '../../translation/at.ts'
import { unitOf } from '../../translation/units.ts'
import type { Path } from '../../yaml/place.ts'
import type { Problem } from '../../yaml/problem.ts'
import { translationProblems } from './translation-problems.ts'

/** A file of a language, as it was written and as it was read, and the English beside it. */
type Compared = {
  name: LocaleFile
  locale: string
  own: unknown
  value: unknown
  english: unknown
  borrowed: Path[]
  /** Whether the folder may have what English does not: an organization adds in one language. */
  adds: boolean
}

/**
 * What a file of a language says otherwise than the English, in the units that it writes. Those
 * that it lacks, or has not all of, are borrowed, and English mistakes are told there.
 */
export function againstEnglish(
  { name, locale, own, value, english, borrowed, adds }: Compared,
  report: Report,
): Problem[] {
  const schema = localeFiles[name]
  const isTold = (path: Path): boolean => {
    const unit = unitOf(schema, path)
    if (at(own, unit) === undefined) return false
    if (borrowed.some((one) => one.join('.') === unit.join('.'))) return false
    return !adds || at(english, unit) !== undefined
  }
  const told: Problem[] = []
  translationProblems(schema, english, value, {
    locale,
    report: (path, message, place) => {
      const problem = report(name, path, message, place)
      if (isTold(path)) told.push(problem)
      return problem
    },
  })
  return told
}
