import { kinds, stances } from '@read-the-room/core'

/** Every key that an option can have: the number of a sentence, a kind of moment, a stance */
export const optionKeys = ['1', '2', '3', '4', '5', '6', '7', '8', ...kinds, ...stances]

/** One letter each, in their order; `-` is for no answer. */
const letters = 'abcdefghijklmno'

/** At most this many, so that a link stays under 512 characters with room for its address. */
const most = 300

/** The chosen options of some questions as letters, one a question. */
export function toLetters(ids: string[], chosen: Record<string, string>): string {
  return ids
    .map((id) =>
      Object.hasOwn(chosen, id) ? letters[optionKeys.indexOf(chosen[id] ?? '')] : undefined,
    )
    .map((letter) => letter ?? '-')
    .join('')
}

/** Whether a text may be letters, if only those of another version of the quiz. */
export function areLetters(text: string): boolean {
  return text.length <= most && /^[a-z-]+$/.test(text)
}

/** Letters → option or nothing, question by question; `undefined` for those of another version. */
export function parseLetters(text: string): (string | undefined)[] | undefined {
  const read = [...text]
  if (!read.every((letter) => letter === '-' || letters.includes(letter))) return undefined
  return read.map((letter) => optionKeys[letters.indexOf(letter)])
}
