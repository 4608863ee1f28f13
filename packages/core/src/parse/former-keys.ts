import type { z } from 'zod'
import { former } from '../fields/former.ts'
import { schemaAt } from '../fields/schema-keys.ts'
import type { Path } from '../yaml/place.ts'

/** A group with keys that the kit once had: where it is, the first such key, and what to do. */
export type FormerGroup = { path: Path; key: string; keys: string[]; message: string }

/** The group that a complaint about unknown keys is about, when some of them are former ones. */
export function formerGroup(issue: z.core.$ZodIssue, schema: z.ZodType): FormerGroup[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = issue.path as Path
  const group = schemaAt(schema, path)
  const mark = group === undefined ? undefined : former.get(group)
  const keys = issue.keys.filter((key) => mark?.keys.includes(key))
  const [key] = keys
  return mark === undefined || key === undefined ? [] : [{ path, key, keys, message: mark.told }]
}
