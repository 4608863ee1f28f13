import type { DimensionId, Sign } from '@read-the-room/core'
import type { GuideWords } from './derived.ts'
import { ticked } from './ticks.ts'

/**
 * A sign in the words of its question: what people came for, what was arranged, and so on; or in the
 * words of the very signs that were ticked.
 */
export function signWords(
  guide: GuideWords,
  dimension: DimensionId,
  sign: Sign = 'none',
  ticks?: string,
): string {
  const poles = guide.dimensions[dimension]
  const seen = ticked(ticks).flatMap(({ mode, index }) => poles[mode].signs[index] ?? [])
  if (seen.length > 0) return seen.join(' · ')
  if (sign === 'none') return guide.moment.open
  return sign === 'both' ? guide.moments.signs.both : poles[sign].headline
}
