import type { Check, PartialKit } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import { sentencesIn } from '../../rules/sentences-in.ts'
import type { Problem } from '../../yaml/problem.ts'
import { pointingSigns } from './pointing-signs.ts'

const silence: Record<string, RegExp> = {
  en: /\b(?:nothing (?:is|was|has been|gets) (?:said|mentioned|agreed|planned)|(?:says?|said) nothing|no word|not (?:say )?a word|without a word|silen(?:t|ce)|nobody (?:asks?|mentions?|says?|speaks?)|no requests?|not (?:been )?(?:said|mentioned))\b/iu,
  es: /(?<!\p{L})(?:silencio|nadie (?:le )?(?:pide|dice|menciona|habla)|ninguna petición|ni (?:una )?palabra|sin decir (?:nada|palabra)|nada se (?:ha dicho|dijo|dice)|no se (?:ha dicho|dijo|dice|menciona|mencionó|ha hablado|habló))(?!\p{L})/iu,
}

/** Silence tells nothing: no sentence of a question and no sign of a scenario may point with it. */
export const silentSigns: Check = (kit, report) => {
  const pattern = silence[kit.locale]
  if (pattern === undefined) return []
  return [...inQuestions(kit, pattern, report), ...inScenarios(kit, pattern, report)]
}

function inQuestions({ questions }: PartialKit, pattern: RegExp, report: Report): Problem[] {
  if (questions === undefined) return []
  return sentencesIn(questions)
    .filter(({ sentence: { sign, text } }) => sign !== undefined && pattern.test(text))
    .map(({ path }) =>
      report('questions', [...path, 'sign'], 'is silence: mark what is said or shown'),
    )
}

function inScenarios({ scenarios = {} }: PartialKit, pattern: RegExp, report: Report): Problem[] {
  return Object.entries(scenarios).flatMap(([id, scene]) =>
    pointingSigns(scene)
      .filter(({ text }) => pattern.test(text))
      .map(({ path }) => {
        const message = 'is silence, which points nowhere: take the sign out, or tell what is said'
        return report('scenarios', [id, ...path, 'points'], message)
      }),
  )
}
