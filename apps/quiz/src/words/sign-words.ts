import type { DimensionId, Sign } from '@read-the-room/core'
import type { GuideWords } from './derived.ts'

/** A sign in the words of its question: what people came for, what was arranged, and so on. */
export function signWords(guide: GuideWords, dimension: DimensionId, sign: Sign = 'none'): string {
  if (sign === 'none') return guide.moment.open
  return sign === 'both' ? guide.moments.signs.both : guide.dimensions[dimension][sign].headline
}
