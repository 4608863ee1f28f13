import type { Attempt } from '../state/state.ts'
import { parseLetters, toLetters } from './letters.ts'
import type { Carried } from './route.ts'

/** The chosen options of some questions, ready for a link: `<print>.<letters>`. */
export function toCarriedText(ids: string[], attempt: Attempt): string {
  return `${fingerprint(ids)}.${toLetters(ids, chosenOf(attempt))}`
}

/** What a link carries, if it was made of these very questions. */
export function fromCarried(
  ids: string[],
  { print, letters }: Carried,
): Record<string, string> | undefined {
  const options = parseLetters(letters)
  if (options === undefined || options.length !== ids.length || print !== fingerprint(ids)) {
    return undefined
  }
  const chosen = ids.map((id, index) => [id, options[index]] as const)
  return Object.fromEntries(chosen.filter((entry): entry is [string, string] => !!entry[1]))
}

/** Whether a link was made of these very questions, and lost its end on its way. */
export function isCut(ids: string[], { print, letters }: Carried): boolean {
  return print === fingerprint(ids) && letters.length < ids.length
}

/** The chosen option of each answered question. */
export function chosenOf({ answers }: Attempt): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([id, { key }]) => [id, key]))
}

/** Tells one set of questions from another: FNV-1a of their ids in order, 32 bit, base 36. */
export function fingerprint(ids: string[]): string {
  let value = 0x811c9dc5
  for (const letter of ids.join(' ')) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
