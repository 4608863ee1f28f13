import { type Family, widthOf } from '../look/fonts.ts'
import type { Word } from './break-lines.ts'
import { splitWords } from './words.ts'

/** The words of a text with their widths in points, for lines to be broken between them. */
export function measureWords(text: string, size: number, weight: number, family: Family): Word[] {
  const space = widthOf(' ', size, weight, family)
  return splitWords(text).map(({ text: word, spaced }) => ({
    text: word,
    width: widthOf(word, size, weight, family),
    space: spaced ? space : 0,
  }))
}
