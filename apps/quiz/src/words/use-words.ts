import locales from 'quiz:locales'
import { useEffect, useState } from 'react'
import { type Way, ways } from '../ways.ts'
import type { Words } from './words.ts'

/** The words of the way in first, then the guidance, then all the rest for later. */
export function useWords(first: Words, way: Way | undefined): Words {
  const [words, setWords] = useState(first)
  const { locale } = words

  useEffect(() => {
    const loaders = locales[locale]
    if (loaders === undefined) return
    const questions = async (wanted: Way) => {
      const { default: loaded } = await loaders[wanted]()
      setWords((held) => ({ ...held, questions: { ...held.questions, [wanted]: loaded } }))
    }
    const all = async () => {
      if (way !== undefined) await questions(way)
      const { default: guide } = await loaders.guide()
      setWords((held) => ({ ...held, guide }))
      await Promise.all(ways.map(questions))
    }
    void all()
  }, [locale, way])

  return words
}
