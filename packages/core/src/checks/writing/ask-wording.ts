import type { Check } from '../../parse/check.ts'

/** Turned round ("which is not …") an ask tests attention; "would you" invites a flattering answer. */
const wordings: Record<string, { negated: RegExp; personal: RegExp }> = {
  en: {
    negated: /\b(?:not|no|never|except|least|worst|cannot|\w+n't)\b/iu,
    personal: /\bwould you\b/iu,
  },
  es: {
    negated: /(?<!\p{L})(?:no|nunca|ningun[oa]?|excepto|salvo|menos|peor)(?!\p{L})/iu,
    personal: /(?<!\p{L})(?:harías|dirías|responderías)(?!\p{L})/iu,
  },
}

/** An ask is one whole question, asked the right way round, about what is best. */
export const askWording: Check = ({ questions = {}, locale }, report) =>
  Object.entries(questions).flatMap(([id, { ask }]) =>
    faults(ask, locale).map((message) => report('questions', [id, 'ask'], message)),
  )

function faults(ask: string, locale: string): string[] {
  const found: string[] = []
  if (!/[?？؟;]$/u.test(ask)) found.push('is no whole question: end it with a question mark')
  const wording = wordings[locale]
  if (wording === undefined) return found
  const negated = ask.match(wording.negated)?.[0]
  if (negated !== undefined) found.push(`is turned round by "${negated}": ask for what fits`)
  const personal = ask.match(wording.personal)?.[0]
  if (personal !== undefined) found.push(`asks "${personal}": ask what is best, not what they do`)
  return found
}
