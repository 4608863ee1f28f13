import { stances } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'

const phrases: Record<string, RegExp> = {
  en: /\b(?:(?:all|none|both|neither) of (?:the above|these)|always|never|only|at all costs|no matter what|under no circumstances)\b/iu,
  es: /(?<!\p{L})(?:todas las anteriores|ninguna de las anteriores|siempre|nunca|jamás|s[oó]lo|solamente|únicamente|cueste lo que cueste|bajo ningún concepto)(?!\p{L})/iu,
}

/** Words that tell a practiced test taker which option to leave out, whatever the scene. */
export const giveaways: Check = ({ questions, locale }, report) => {
  const phrase = phrases[locale]
  if (phrase === undefined) return []
  return Object.entries(questions?.act ?? {}).flatMap(([id, { options }]) =>
    stances.flatMap((stance) => {
      const found = options[stance].match(phrase)?.[0]
      if (found === undefined) return []
      const message = `says "${found}", which gives an answer away: say what is done`
      return [report('questions', ['act', id, 'options', stance], message)]
    }),
  )
}
