import { type OptionKey, optionKeys } from '@read-the-room/core'

/** One letter per question, in the order of the content: b, w, x, or - for none. */
const letterOf: Record<OptionKey, string> = { best: 'b', workable: 'w', backfires: 'x' }

/** At most this many, so that a link stays under 512 characters with room for its address. */
const most = 300

/** The chosen options of some questions as letters. */
export function toLetters(ids: string[], chosen: Record<string, OptionKey>): string {
  return ids
    .map((id) => (Object.hasOwn(chosen, id) ? letterOf[chosen[id] ?? 'best'] : '-'))
    .join('')
}

/** Letters → option or nothing, question by question; `undefined` for anything else. */
export function parseLetters(letters: string): (OptionKey | undefined)[] | undefined {
  if (letters.length > most || !/^[bwx-]+$/.test(letters)) return undefined
  return [...letters].map((letter) => optionKeys.find((key) => letterOf[key] === letter))
}
