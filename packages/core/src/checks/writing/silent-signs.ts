import type { Check, PartialKit } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import type { Problem } from '../../yaml/problem.ts'
import { pointingSigns } from './pointing-signs.ts'

const silence: Record<string, RegExp> = {
  en: /\b(?:nothing (?:is|was|has been|gets) (?:said|mentioned|agreed|planned)|(?:says?|said) nothing|no word|not (?:say )?a word|without a word|silen(?:t|ce)|nobody (?:asks?|mentions?|says?|speaks?)|no requests?|not (?:been )?(?:said|mentioned))\b/iu,
  es: /(?<!\p{L})(?:silencio|nadie (?:le )?(?:pide|dice|menciona|habla)|ninguna petición|ni (?:una )?palabra|sin decir (?:nada|palabra)|nada se (?:ha dicho|dijo|dice)|no se (?:ha dicho|dijo|dice|menciona|mencionó|ha hablado|habló))(?!\p{L})/iu,
}

/** Silence tells nothing: it is neither the deciding words of a question nor a sign that points. */
export const silentSigns: Check = (kit, report) => {
  const pattern = silence[kit.locale]
  if (pattern === undefined) return []
  return [...inQuestions(kit, pattern, report), ...inScenarios(kit, pattern, report)]
}

function inQuestions({ questions = {} }: PartialKit, pattern: RegExp, report: Report): Problem[] {
  return Object.entries(questions)
    .filter(([, { sign }]) => pattern.test(sign))
    .map(([id]) => report('questions', [id, 'sign'], 'is silence: quote what is said or shown'))
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
