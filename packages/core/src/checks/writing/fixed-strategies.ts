import type { Check } from '../../parse/check.ts'
import { askedIn } from '../../rules/asked.ts'
import { fewestUses, mostFound, tryStrategies } from '../../rules/strategies.ts'

/** No fixed way to answer, such as "the longest", may find much without reading the scene. */
export const fixedStrategies: Check = ({ questions, dimensions, moments, locale }, report) => {
  if (questions === undefined) return []
  return tryStrategies(askedIn(questions, { dimensions, moments }), locale)
    .filter(({ uses, hits }) => uses >= fewestUses && hits > uses * mostFound)
    .map(({ skill, name, uses, hits }) => {
      const message =
        `lets "${name}" find ${hits.toFixed(1)} of ${uses} best options without the scene` +
        ` (at most ${mostFound * 100} %): change some of them`
      return report('questions', [skill], message, 'key')
    })
}
