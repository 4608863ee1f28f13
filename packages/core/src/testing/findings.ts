import { stringify } from 'yaml'
import type { Check, PartialKit } from '../parse/check.ts'
import { parseFile } from '../parse/parse-file.ts'
import { reporter } from '../parse/report.ts'
import { type Questions, questionsSchema } from '../schema/questions.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'

/** What the schema finds in a bank that is written to a file, as it is printed, without places. */
export function faults(questions: Questions): string[] {
  const text = stringify(questions, { aliasDuplicateObjects: false })
  const parsed = parseFile('en/questions.yml', text, questionsSchema)
  return 'problems' in parsed ? parsed.problems.map(withoutPlace) : []
}

/** What a check finds, as it is printed, without places. */
export function findings(check: Check, kit: Partial<PartialKit>): string[] {
  const locale = kit.locale ?? 'en'
  return check({ ...kit, locale }, reporter(locale, {})).map(withoutPlace)
}

function withoutPlace(problem: Problem): string {
  return formatProblem(problem).replace(/^\S+ {2}/, '')
}
