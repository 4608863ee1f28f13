import type { z } from 'zod'
import { childSchema, unwrap } from '../fields/schema-keys.ts'
import { translated } from '../fields/translated.ts'
import { isGroup } from './units.ts'
import { isWritten } from './written.ts'

/**
 * The words of a language over the first language's, place by place: ids, numbers and choices that
 * it leaves out are those of the first. Its own order of names stays.
 */
export function over(schema: z.ZodType | undefined, english: unknown, own: unknown): unknown {
  if (own === undefined || own === null) return english
  if (schema === undefined) return own
  if (translated.has(unwrap(schema))) {
    // A group where a text belongs was meant as one, in brackets: the schema tells.
    if (isGroup(own) && !isGroup(english)) return own
    return isWritten(own) ? spoken(own) : english
  }
  if (Array.isArray(english) && Array.isArray(own)) {
    const count = Math.max(english.length, own.length)
    return Array.from({ length: count }, (_none, index) =>
      over(childSchema(schema, index), english[index], own[index]),
    )
  }
  if (!isGroup(english) || !isGroup(own)) return own
  const names = [...new Set([...Object.keys(own), ...Object.keys(english)])]
  return Object.fromEntries(
    names.map((name) => [name, over(childSchema(schema, name), english[name], own[name])]),
  )
}

/** A plural without the forms that are blank. */
function spoken(words: unknown): unknown {
  if (!isGroup(words)) return words
  return Object.fromEntries(Object.entries(words).filter(([, form]) => isWritten(form)))
}
