import type { Sizes } from './sizes.ts'

/** The most that a page may weigh, in bytes after gzip, and why. */
export const budget: Record<keyof Sizes, { most: number; why: string }> = {
  page: { most: 14_600, why: 'one initial congestion window: RFC 6928, 10 segments of 1,460' },
  first: { most: 85_000, why: 'React alone is 69 kB; the rest is ours' },
  moment: { most: 85_000, why: 'the same for the way in that people come back to' },
  rest: { most: 40_000, why: 'comes after the first question, once' },
}
