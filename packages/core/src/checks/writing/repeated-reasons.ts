import { optionKeys } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'

/** Every option has a reason of its own: a copied one explains neither. */
export const repeatedReasons: Check = ({ questions = {} }, report) => {
  const firstAt = new Map<string, string>()
  return Object.entries(questions).flatMap(([id, { options }]) =>
    optionKeys.flatMap((key) => {
      const reason = options[key].reason.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const earlier = firstAt.get(reason)
      firstAt.set(reason, earlier ?? `${id}.${key}`)
      if (earlier === undefined) return []
      const message = `is the reason of ${earlier} again: name the sign that decides here`
      return [report('questions', [id, 'options', key, 'reason'], message)]
    }),
  )
}
