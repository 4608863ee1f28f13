import type { Check } from '../../parse/check.ts'
import { type Asked, askedIn } from '../../rules/asked.ts'
import { guess } from '../../rules/guess.ts'

/** As often as a bank is keyed anew to know what chance finds. */
const runs = 1000
/** What chance does once in a hundred times is no chance any more. */
const least = 0.01
/** Below this number of questions nothing can be learned. */
const fewest = 10

/** Nobody may learn to guess: not from the looks of options, and not from their words. */
export const guessable: Check = ({ questions, locale }, report) => {
  if (questions === undefined) return []
  const asked = askedIn(questions)
  return (['recognize', 'act'] as const).flatMap((skill) => {
    const ofSkill = asked.filter((one) => one.skill === skill)
    if (ofSkill.length < fewest) return []
    const { found, of, p } = guessOf(ofSkill, locale)
    if (p >= least) return []
    const message =
      `lets a learned guess find ${found} of ${of} best options without the scene` +
      ` (p = ${p.toFixed(3)}): change what they have in common`
    return [report('questions', [skill], message, 'key')]
  })
}

const known = new Map<string, ReturnType<typeof guess>>()

/** Kept for as long as the process runs: whoever saves another file asks about the same questions. */
function guessOf(asked: Asked[], locale: string): ReturnType<typeof guess> {
  const key = JSON.stringify([locale, asked])
  const found = known.get(key) ?? guess(asked, locale, runs)
  known.set(key, found)
  return found
}
