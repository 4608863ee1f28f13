import type { z } from 'zod'
import { wordsIn } from '../fields/words-in.ts'
import { at } from './at.ts'
import { isGroup } from './units.ts'

/**
 * Whether a language says something at the place of a text or of a plural: `title:` with nothing
 * behind it is still to come, and a plural begins with the form `other`. A text of nothing, `""`,
 * is a mistake, and told as one.
 */
export function isWritten(value: unknown): boolean {
  if (isGroup(value)) return isWritten(value.other)
  return value !== undefined && value !== null
}

/** From so many words on, a text that is the same in two languages has been copied. */
const leastWords = 4

/**
 * Whether a language has every text that a unit has in the first language. One that was copied and
 * says what English says is not translated yet.
 */
export function isWhole(schema: z.ZodType, english: unknown, own: unknown): boolean {
  const words = wordsIn(schema, english)
  if (!words.every(({ path }) => isWritten(at(own, path)))) return false
  const copied = words.every(({ path, text }) => at(own, path) === text)
  return !copied || words.every(({ text }) => text.split(/\s+/).length < leastWords)
}
