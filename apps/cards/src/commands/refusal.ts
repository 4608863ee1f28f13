import { didYouMean } from '@read-the-room/core/load'

/** What the person who typed the command can put right: one sentence, no stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** One of the known values, or a refusal that names the nearest. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const guess = didYouMean(value, known)
  throw new Refusal(`There is no ${what} "${value}"${guess}: write one of ${known.join(', ')}.`)
}
