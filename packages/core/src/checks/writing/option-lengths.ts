import { stances } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'

/** The longest option of a family may have this share more characters than the shortest. */
const spread = 0.4

/** Three options of similar length: an odd one out draws the eye, not the judgment. */
export const optionLengths: Check = ({ questions }, report) =>
  Object.entries(questions?.act ?? {}).flatMap(([id, { options }]) => {
    const byLength = stances
      .map((stance) => ({ stance, length: [...options[stance]].length }))
      .sort((a, b) => a.length - b.length)
    const [shortest, , longest] = byLength
    if (shortest === undefined || longest === undefined) return []
    if (longest.length <= shortest.length * (1 + spread)) return []
    const message =
      `has ${longest.length} characters, "${shortest.stance}" has ${shortest.length}` +
      ` (at most ${spread * 100} % more): shorten this one or lengthen the other`
    return [report('questions', ['act', id, 'options', longest.stance], message)]
  })
