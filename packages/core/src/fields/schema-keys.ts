import { z } from 'zod'
import type { Path } from '../yaml/place.ts'

/** The keys that a schema knows at a path; none where any key is allowed. */
export function schemaKeys(schema: z.ZodType, path: Path): string[] {
  const group = schemaAt(schema, path)
  return group instanceof z.ZodObject ? Object.keys(group.shape) : []
}

/** The schema at a path, inside `.optional()`; none where the outer one knows no such place. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const inner = path.reduce<z.ZodType | undefined>(
    (outer, part) => (outer === undefined ? undefined : childSchema(outer, part)),
    schema,
  )
  return inner === undefined ? undefined : unwrap(inner)
}

/** The schema of a key or an item; none where the outer one knows no such place. */
export function childSchema(schema: z.ZodType, part: string | number): z.ZodType | undefined {
  const outer = unwrap(schema)
  const inner = childOf(outer, part)
  return inner instanceof z.ZodType ? inner : undefined
}

function childOf(outer: z.ZodType, part: string | number): unknown {
  if (outer instanceof z.ZodObject) return outer.shape[part]
  if (outer instanceof z.ZodRecord) return outer.valueType
  if (outer instanceof z.ZodArray) return outer.element
  return undefined
}

/** The schema inside `.optional()` and `.default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType)
  }
  return schema
}
