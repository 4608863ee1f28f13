import type { Path } from '../yaml/place.ts'

/** A text with the path to it. */
export type Placed = { path: Path; text: string }

/** Every text in plain data, in its order. */
export function textsIn(value: unknown, path: Path = []): Placed[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
