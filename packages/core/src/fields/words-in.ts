import type { z } from 'zod'
import type { Path } from '../yaml/place.ts'
import { childSchema, schemaAt, unwrap } from './schema-keys.ts'
import { translated } from './translated.ts'

/** A text that a translator turns, or all forms of a plural as one text, with its path. */
export type Words = { path: Path; text: string }

/** Every text of a file that a translator turns, in the order of the file. */
export function wordsIn(schema: z.ZodType, value: unknown, path: Path = []): Words[] {
  const inner = unwrap(schema)
  const mark = translated.get(inner)
  if (typeof value === 'string') return mark === undefined ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (mark !== undefined) return [{ path, text: JSON.stringify(value) }]
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return parts.flatMap(([part, item]) => {
    const child = childSchema(inner, part)
    return child === undefined ? [] : wordsIn(child, item, [...path, part])
  })
}

/** Whether a path leads to a text that a translator turns. */
export function isWords(schema: z.ZodType, path: Path): boolean {
  const inner = schemaAt(schema, path)
  return inner !== undefined && translated.has(inner)
}
