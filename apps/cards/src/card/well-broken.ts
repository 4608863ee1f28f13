import { familyOf } from '../look/fonts.ts'
import { breakLines, isShort } from '../text/break-lines.ts'
import { measureWords } from '../text/measure-words.ts'

/**
 * The largest size of bold texts, a little below one that is asked for, at which no short word stands
 * alone in a line; the one that is asked for where there is none.
 */
export function wellBroken(texts: string[], size: number, width: number): number {
  const steps = Array.from({ length: 9 }, (_step, index) => size * (1 - index / 20))
  return steps.find((step) => texts.every((text) => !leavesAlone(text, step, width))) ?? size
}

function leavesAlone(text: string, size: number, width: number): boolean {
  const words = measureWords(text, size, 700, familyOf(text))
  const ends = breakLines(words, width)
  if (ends.length === 1) return false
  return ends.some((end, line) => {
    const [word, ...others] = words.slice(ends[line - 1] ?? 0, end)
    return word !== undefined && others.length === 0 && isShort(word.text, end === words.length)
  })
}
