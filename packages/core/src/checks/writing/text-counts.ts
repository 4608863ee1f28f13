/** The words of a text, without punctuation, by the rules of its language (Unicode, `Intl`). */
export function wordsOf(text: string, locale: string): string[] {
  return [...segmenterOf(locale, 'word').segment(text)].filter(isWord).map(({ segment }) => segment)
}

/** How many sentences a text has; at least one. What has no word in it is no sentence. */
export function sentenceCount(text: string, locale: string): number {
  const segments = [...segmenterOf(locale, 'sentence').segment(text)]
  const sentences = segments.filter(({ segment }) => /\p{L}/u.test(segment))
  return Math.max(sentences.length, 1)
}

function isWord({ isWordLike }: Intl.SegmentData): boolean {
  return isWordLike === true
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Made once for each language: making one takes longer than a text. */
function segmenterOf(locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${locale} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, segmenter)
  return segmenter
}
