/** Chance that comes out the same for the same seed (mulberry32). */
export type Chance = {
  /** From 0 to 1. */
  next: () => number
  /** Whether something happens that does in so many of a hundred cases. */
  of: (percent: number) => boolean
  /** A whole number below `end`. */
  below: (end: number) => number
  pick: <T>(from: readonly T[]) => T
}

/** A source of chance for a seed. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    of: (percent) => next() * 100 < percent,
    below,
    pick: <T>(from: readonly T[]) => {
      const found = from[below(from.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
  }
}
