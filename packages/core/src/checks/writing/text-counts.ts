/** The words of a text, without punctuation, by the rules of its language (Unicode, `Intl`). */
export function wordsOf(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return [...segmenter.segment(text)].filter(isWord).map(({ segment }) => segment)
}

/** How many sentences a text has; at least one. What has no word in it is no sentence. */
export function sentenceCount(text: string, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const sentences = [...segmenter.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment))
  return Math.max(sentences.length, 1)
}

function isWord({ isWordLike }: Intl.SegmentData): boolean {
  return isWordLike === true
}
