import { syllable } from 'syllable'
import { syllablesEs } from './syllables-es.ts'
import { sentenceCount, wordsOf } from './text-counts.ts'

/** How hard a text is to read, by a formula that was made for its language. */
export type Formula = {
  /** Its name, for messages. */
  name: string
  /** The figure of one text. */
  measure: (text: string) => number
  /** The figure that half of the texts must keep to. */
  bound: number
  /** Whether a greater figure means harder. */
  harder: 'more' | 'less'
}

/** By language; a language without a formula of its own is not measured. */
export const formulas: Record<string, Formula> = {
  en: {
    // Kincaid, Fishburne, Rogers & Chissom (1975), Research Branch Report 8-75.
    name: 'US school grade, Flesch–Kincaid',
    measure: (text) => {
      const { perSentence, perWord } = rates(text, 'en', syllable)
      return 0.39 * perSentence + 11.8 * perWord - 15.59
    },
    bound: 8,
    harder: 'more',
  },
  es: {
    // Flesch–Szigriszt on the INFLESZ scale, where 65 starts "bastante fácil" (basic education):
    // Barrio-Cantalejo et al. (2008), Anales del Sistema Sanitario de Navarra, 31(2), 135–152.
    name: 'INFLESZ',
    measure: (text) => {
      const { perSentence, perWord } = rates(text, 'es', syllablesEs)
      return 206.835 - 62.3 * perWord - perSentence
    },
    bound: 65,
    harder: 'less',
  },
}

function rates(text: string, locale: string, syllables: (word: string) => number) {
  const words = wordsOf(text, locale)
  const spoken = words.map(syllables).reduce((sum, count) => sum + count, 0)
  return { perSentence: words.length / sentenceCount(text, locale), perWord: spoken / words.length }
}
