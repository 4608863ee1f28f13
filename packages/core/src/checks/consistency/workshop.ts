import type { FacilitatorKit } from '../../kit/kit.ts'
import type { Report } from '../../parse/report.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Problem } from '../../yaml/problem.ts'

/** What `workshop.yml` names and the folder does not have: a language, a run sheet, a scenario. */
export function workshopProblems(
  { workshop, scenarios, 'run-sheets': runSheets }: Partial<FacilitatorKit>,
  locales: readonly string[],
  report: Report,
): Problem[] {
  if (workshop === undefined) return []
  const { locale } = workshop
  const language = locales.includes(locale)
    ? []
    : [
        report(
          'workshop',
          ['locale'],
          `"${locale}" is no language folder here${didYouMean(locale, locales)}: write ${locales.join(', ')}`,
        ),
      ]
  const length =
    runSheets === undefined
      ? []
      : unknownSheet(workshop.length, Object.keys(runSheets.sheets)).map((message) =>
          report('workshop', ['length'], message),
        )
  if (scenarios === undefined) return [...language, ...length]
  const named = workshop.scenarios.flatMap((id, index) => {
    const at = ['scenarios', index]
    if (workshop.scenarios.indexOf(id) < index) {
      return [report('workshop', at, `"${id}" stands here twice: remove one`)]
    }
    if (Object.hasOwn(scenarios, id)) return []
    const guess = didYouMean(id, Object.keys(scenarios))
    return [report('workshop', at, `"${id}" is not in scenarios.yml${guess}: correct the id`)]
  })
  return [...language, ...length, ...named]
}

function unknownSheet(length: string, known: string[]): string[] {
  if (known.includes(length)) return []
  return [`"${length}" is no run sheet${didYouMean(length, known)}: write ${known.join(', ')}`]
}
