import type { Check } from '../../parse/check.ts'
import { askedIn, questionPath } from '../../rules/asked.ts'

/** Occasions that come to mind first, and are soon everywhere. */
const occasions: Record<string, Record<string, RegExp>> = {
  en: {
    wedding: /\bweddings?\b/iu,
    birthday: /\bbirthdays?\b/iu,
    picnic: /\bpicnics?\b/iu,
    'job fair': /\b(?:job|career) fairs?\b/iu,
    'job offer': /\b(?:job|opening|position|vacanc\w+)\b/iu,
  },
  es: {
    boda: /(?<!\p{L})bodas?(?!\p{L})/iu,
    cumpleaños: /(?<!\p{L})cumpleaños(?!\p{L})/iu,
    picnic: /(?<!\p{L})(?:picnics?|merienda campestre)(?!\p{L})/iu,
    'feria de empleo': /(?<!\p{L})ferias? de empleo(?!\p{L})/iu,
    'oferta de empleo': /(?<!\p{L})(?:empleo|vacante|puesto de trabajo)s?(?!\p{L})/iu,
  },
}
/** The most groups of a bank that may tell of one occasion. */
const most = 3

/** A bank in which every third scene is a wedding teaches weddings. */
export const repeatedOccasions: Check = ({ questions, locale }, report) => {
  if (questions === undefined) return []
  const asked = askedIn(questions)
  return Object.entries(occasions[locale] ?? {}).flatMap(([name, pattern]) => {
    const told = asked.filter(({ sentences }) => pattern.test(sentences.join(' ')))
    const groups = [...new Set(told.map(({ group }) => group))]
    const last = told.at(-1)
    if (groups.length <= most || last === undefined) return []
    const message = `is one of ${groups.length} with a ${name} (${groups.join(', ')}; at most ${most}): tell another occasion`
    return [report('questions', questionPath(last), message, 'key')]
  })
}
