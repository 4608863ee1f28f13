import type { DimensionId, Sign } from '@read-the-room/core'
import { ticked } from '../state/ticks.ts'
import type { GuideWords } from './guide-words.ts'

/**
 * A sign in the words of its question: what people came for, what was arranged, and so on; or in the
 * words of the very signs that were ticked. Of one mode alone, these do not tell that it was both.
 */
export function signWords(
  guide: GuideWords,
  dimension: DimensionId,
  sign: Sign = 'none',
  ticks?: string,
): string {
  if (sign === 'none') return guide.moment.open
  const poles = guide.dimensions[dimension]
  const { both } = guide.moments.signs
  const seen = ticked({ sign, ticks }).flatMap(({ mode, index }) => poles[mode].signs[index] ?? [])
  const words = seen.join(' · ')
  if (sign !== 'both') return words || poles[sign].headline
  return words === '' ? both : `${both}: ${words}`
}
