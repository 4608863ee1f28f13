import { z } from 'zod'
import { childSchema, unwrap } from '../fields/schema-keys.ts'
import type { Path } from '../yaml/place.ts'

/**
 * Whether a group of a file is made of units. A unit is of one language as a whole: a scenario, a
 * question, an activity, a section. A file is a group of them, and so is every list by id that
 * stands in it by itself, such as `activities` and `talks`.
 */
export function holdsUnits(schema: z.ZodType, path: Path): boolean {
  return path.length === 0 || (path.length === 1 && unwrap(schema) instanceof z.ZodRecord)
}

/** The paths of the units of a file, in its order. */
export function unitsIn(schema: z.ZodType, value: unknown, path: Path = []): Path[] {
  if (!holdsUnits(schema, path) || !isGroup(value)) return [path]
  return Object.keys(value).flatMap((key) => {
    const child = childSchema(schema, key)
    return child === undefined ? [] : unitsIn(child, value[key], [...path, key])
  })
}

/** The unit to which a path of a file leads. */
export function unitOf(schema: z.ZodType, path: Path): Path {
  const [first = ''] = path
  const child = childSchema(schema, first)
  const length = child !== undefined && holdsUnits(child, [first]) ? 2 : 1
  return path.slice(0, length)
}

/** Whether a value is a group of names and what stands under them. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
