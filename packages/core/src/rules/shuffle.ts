import { seededRandom } from './seeded-random.ts'

/**
 * The same items in an order that depends on the seed alone, so that a reload keeps it.
 * Fisher–Yates (Durstenfeld 1964).
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const shuffled = [...items]
  const random = seededRandom(hash(seed))
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = shuffled[last] as T
    shuffled[last] = shuffled[other] as T
    shuffled[other] = held
  }
  return shuffled
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo): a text → a whole number. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return value >>> 0
}
