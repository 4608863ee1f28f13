import type { Sizes } from './sizes.ts'

/** The most that a page may weigh, in bytes after gzip, and why. */
export const budget: Record<keyof Sizes, { what: string; most: number; why: string }> = {
  page: {
    what: 'First view',
    most: 14_600,
    why: 'one initial congestion window: RFC 6928, 10 segments of 1,460',
  },
  first: {
    what: 'Program for the first question',
    most: 85_000,
    why: 'React alone is 69 kB; the rest is ours',
  },
  moment: {
    what: 'Program for Read a moment',
    most: 85_000,
    why: 'the same for the way in that people come back to',
  },
  rest: { what: 'What comes after', most: 40_000, why: 'comes after the first question, once' },
}
