import { optionKeys } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'

/** The longest option of a question may have this share more characters than the shortest. */
const spread = 0.4

/** Three options of similar length: an odd one out draws the eye, not the judgement. */
export const optionLengths: Check = ({ questions = {} }, report) =>
  Object.entries(questions).flatMap(([id, { options }]) => {
    const byLength = optionKeys
      .map((key) => ({ key, length: [...options[key].text].length }))
      .sort((a, b) => a.length - b.length)
    const [shortest, , longest] = byLength
    if (shortest === undefined || longest === undefined) return []
    if (longest.length <= shortest.length * (1 + spread)) return []
    const message =
      `has ${longest.length} characters, "${shortest.key}" has ${shortest.length}` +
      ` (at most ${spread * 100} % more): shorten this one or lengthen the other`
    return [report('questions', [id, 'options', longest.key, 'text'], message)]
  })
