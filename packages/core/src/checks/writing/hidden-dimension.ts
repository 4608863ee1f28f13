import type { Check } from '../../parse/check.ts'
import { wordsOf } from './text-counts.ts'

/** Letters by which two forms of one word are known: "setting" and "settings". */
const stem = 5

/** Finding the dimension is the work of a recognize question: its ask must not name it. */
export const hiddenDimension: Check = ({ questions = {}, dimensions, locale }, report) => {
  if (dimensions === undefined) return []
  return Object.entries(questions).flatMap(([id, { ask, skill, dimension }]) => {
    if (skill !== 'recognize' || dimension === 'mixed') return []
    const stems = stemsOf(dimensions[dimension].title, locale)
    const named = wordsOf(ask, locale).find((word) => stems.includes(stemOf(word)))
    if (named === undefined) return []
    const message = `says "${named}", which gives the dimension away: ask for a sign alone`
    return [report('questions', [id, 'ask'], message)]
  })
}

function stemsOf(title: string, locale: string): string[] {
  return wordsOf(title, locale)
    .filter((word) => word.length >= stem)
    .map(stemOf)
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, stem)
}
