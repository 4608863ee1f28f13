import { didYouMean } from './did-you-mean.ts'
import type { Path } from './yaml-place.ts'

/** `at` is where it is told: at the field's text, or at its name. */
export type Told = { path: Path; key?: string; at?: 'key'; message: string }
type Group = Record<string, unknown>

/** Own keys over shipped ones, group by group; a list or a text replaces the whole. */
export function layer(shipped: unknown, own: unknown): unknown {
  if (!isGroup(shipped) || !isGroup(own)) return own
  const changed = Object.entries(own).map(([key, value]) => [
    key,
    Object.hasOwn(shipped, key) ? layer(shipped[key], value) : value,
  ])
  return Object.fromEntries([...Object.entries(shipped), ...changed])
}

/** What a schema says of a field that is not there. */
export const missing = 'is missing: add it'

/**
 * An own folder that changes a part of something which the kit no longer has (it was renamed or
 * removed) hears that once, rather than of every field that it does not write itself.
 */
export function tellGone(told: Told[], shipped: unknown, own: unknown): Told[] {
  const gone = strangers(shipped, own).filter(({ path }) =>
    told.some((one) => one.message === missing && isUnder(one.path, path)),
  )
  const rest = told.filter(
    (one) => one.message !== missing || !gone.some(({ path }) => isUnder(one.path, path)),
  )
  const named = gone.map(({ path, known }): Told => {
    const guess = didYouMean(String(path.at(-1)), known)
    return {
      path,
      at: 'key',
      message: `is not in the kit, or not any more${guess}: correct the name, take it out, or write all of it`,
    }
  })
  return [...named, ...rest]
}

/** Groups that stand in the own file alone, beside which names the kit has there. */
function strangers(
  shipped: unknown,
  own: unknown,
  path: Path = [],
): { path: Path; known: string[] }[] {
  if (!isGroup(shipped) || !isGroup(own)) return []
  return Object.entries(own).flatMap(([key, value]) => {
    if (!isGroup(value)) return []
    if (Object.hasOwn(shipped, key)) return strangers(shipped[key], value, [...path, key])
    return [{ path: [...path, key], known: Object.keys(shipped) }]
  })
}

function isUnder(path: Path, above: Path): boolean {
  return above.every((part, index) => path[index] === part)
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
