import { closest, distance } from 'fastest-levenshtein'

/** ` (did you mean "headline"?)`, or nothing when no known name is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const name = nearest(written, known)
  return name === undefined ? '' : ` (did you mean "${name}"?)`
}

/** The known name that a misspelt one most likely stands for: at most a third of it differs. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const name = closest(written, known)
  return distance(written, name) <= Math.max(1, Math.ceil(written.length / 3)) ? name : undefined
}
