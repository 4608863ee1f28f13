import type { Check } from '../../parse/check.ts'
import { askedIn } from '../../rules/asked.ts'
import { tryStrategies } from '../../rules/strategies.ts'

/** Chance finds 20 to 33 % of the best options; a way to answer may find this much, and no more. */
const most = 0.4
/** Below this number of uses a share says nothing. */
const fewest = 10

/** No fixed way to answer, such as "the longest", may find much without reading the scene. */
export const fixedStrategies: Check = ({ questions, dimensions, moments, locale }, report) => {
  if (questions === undefined) return []
  return tryStrategies(askedIn(questions, { dimensions, moments }), locale)
    .filter(({ uses, hits }) => uses >= fewest && hits > uses * most)
    .map(({ skill, name, uses, hits }) => {
      const message =
        `lets "${name}" find ${hits.toFixed(1)} of ${uses} best options without the scene` +
        ` (at most ${most * 100} %): change some of them`
      return report('questions', [skill], message, 'key')
    })
}
