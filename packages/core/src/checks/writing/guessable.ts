import type { Check } from '../../parse/check.ts'
import { askedIn } from '../../rules/asked.ts'
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
    const { found, of, p } = guess(ofSkill, locale, runs)
    if (p >= least) return []
    const message =
      `lets a learned guess find ${found} of ${of} best options without the scene` +
      ` (p = ${p.toFixed(3)}): change what they have in common`
    return [report('questions', [skill], message, 'key')]
  })
}
