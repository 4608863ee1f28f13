import { didYouMean } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'

/** One of the known values, or a refusal that names the nearest, and all of them. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const guess = didYouMean(value, known)
  throw new Refusal(`There is no ${what} "${value}"${guess}: write one of ${known.join(', ')}.`)
}
