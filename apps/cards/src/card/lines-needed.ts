import { familyOf } from '../look/fonts.ts'
import { breakLines } from '../text/break-lines.ts'
import { measureWords } from '../text/measure-words.ts'

/** How many lines a text takes at a size, in a width in points: before anything is laid out. */
export function linesNeeded(text: string, size: number, width: number, weight = 400): number {
  const words = measureWords(text, size, weight, familyOf(text))
  return breakLines(words, width - 1).length
}
