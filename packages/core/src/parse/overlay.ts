import { didYouMean } from '../yaml/did-you-mean.ts'
import type { Path } from '../yaml/place.ts'

/** `at` is where it is told: at the field's text, or at its name. */
export type Issue = { path: Path; key?: string; at?: 'key'; message: string }
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

/** The faults of the kit's own text and of that text with an own one over it. */
type Faults = { shipped: Issue[]; layered: Issue[] }

/**
 * What an own file changes although the kit no longer has it (it was renamed or removed) is told
 * once: a group, rather than each of its fields that the own file does not write; and a text that
 * the kit must have, which the own one would hide.
 */
export function tellGone(faults: Faults, shipped: unknown, own: unknown): Issue[] {
  const gone = strangers(shipped, own).filter(({ path, fields }) => {
    const absent = faults.layered.filter(
      (one) => one.message === missing && isUnder(one.path, path),
    )
    // Something new that lacks a field or two is told its fields; what lacks most of them is gone.
    return absent.length > fields
  })
  const isTold = ({ path }: Issue) => gone.some((group) => isUnder(path, group.path))
  const groups = gone.map(({ path, known }): Issue => {
    const guess = didYouMean(String(path.at(-1)), known)
    return {
      path,
      at: 'key',
      message: `is not in the kit, or not any more${guess}: correct the name, take it out, or write all of it`,
    }
  })
  const texts = faults.shipped
    .filter((one) => one.message === missing && isIn(own, one.path) && !isTold(one))
    .map(({ path }): Issue => ({ path, at: 'key', message: lost }))
  const rest = faults.layered.filter((one) => one.message !== missing || !isTold(one))
  return [...groups, ...texts, ...rest]
}

const lost = 'is not in the kit any more: put it back into the kit’s own file, or take it out'

function isIn(value: unknown, [first, ...rest]: Path): boolean {
  if (first === undefined) return true
  return isGroup(value) && Object.hasOwn(value, first) && isIn(value[String(first)], rest)
}

/** Groups that stand in the own file alone, beside which names the kit has there. */
function strangers(
  shipped: unknown,
  own: unknown,
  path: Path = [],
): { path: Path; known: string[]; fields: number }[] {
  if (!isGroup(shipped) || !isGroup(own)) return []
  return Object.entries(own).flatMap(([key, value]) => {
    if (!isGroup(value)) return []
    if (Object.hasOwn(shipped, key)) return strangers(shipped[key], value, [...path, key])
    const fields = Object.keys(value).length
    return [{ path: [...path, key], known: Object.keys(shipped), fields }]
  })
}

function isUnder(path: Path, above: Path): boolean {
  return above.every((part, index) => path[index] === part)
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
