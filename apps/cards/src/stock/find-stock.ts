import { type Entry, registry } from './registry.ts'

/** The stocks that a person may mean: the one of that name or number, else all that begin so. */
export function stocksLike(value: string): Entry[] {
  const wanted = numberOf(value)
  const exact = registry.filter(({ id }) => numberOf(id) === wanted)
  if (exact.length > 0 || wanted.length < 3) return exact
  return registry.filter(({ id }) => numberOf(id).startsWith(wanted))
}

/** `Avery 5371`, `AVERY-5371` and `5371` are one stock: `5371`. */
export function numberOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/^\s*avery\b/, '')
    .replace(/[^a-z0-9]/g, '')
}
