import { z } from 'zod'
import type { Path } from './yaml-place.ts'

/** The keys that a schema knows at a path; none where any key is allowed. */
export function schemaKeys(schema: z.ZodType, path: Path): string[] {
  const inner = unwrap(schema)
  const [head, ...rest] = path
  if (head === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  if (inner instanceof z.ZodObject) return below(inner.shape[head], rest)
  if (inner instanceof z.ZodRecord) return below(inner.valueType, rest)
  if (inner instanceof z.ZodArray) return below(inner.element, rest)
  return []
}

function below(schema: unknown, path: Path): string[] {
  return schema instanceof z.ZodType ? schemaKeys(schema, path) : []
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType)
  }
  return schema
}
