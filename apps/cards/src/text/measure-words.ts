import { type Family, widthOf } from '../look/fonts.ts'
import type { Word } from './break-lines.ts'
import { splitWords } from './words.ts'

/** The words of a text with their widths in points, for lines to be broken between them. */
export function measureWords(text: string, size: number, weight: number, family: Family): Word[] {
  const space = widthOf(' ', size, weight, family)
  const key = `${family} ${weight} ${text}`
  const words = known.get(key) ?? inEms(text, weight, family)
  known.set(key, words)
  return words.map(({ text: word, width, spaced }) => ({
    text: word,
    width: width * size,
    space: spaced ? space : 0,
  }))
}

/** Texts recur at every size that is tried, on every paper. */
const known = new Map<string, ReturnType<typeof inEms>>()

/** The words of a text with their widths at a size of one point. */
function inEms(text: string, weight: number, family: Family) {
  return splitWords(text).map((word) => ({ ...word, width: widthOf(word.text, 1, weight, family) }))
}
