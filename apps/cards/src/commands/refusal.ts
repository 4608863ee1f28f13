import { closest } from 'fastest-levenshtein'

/** What the person who typed the command can put right: one sentence, no stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** One of the known values, or a refusal that names the nearest. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw new Refusal(`There is no ${what} "${value}". Did you mean "${closest(value, [...known])}"?`)
}
