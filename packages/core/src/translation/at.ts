import type { Path } from '../yaml/place.ts'

/** The value at a path of plain data; nothing where there is none. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (outer, part) =>
      typeof outer === 'object' && outer !== null && Object.hasOwn(outer, part)
        ? (outer as Record<string, unknown>)[part]
        : undefined,
    value,
  )
}
