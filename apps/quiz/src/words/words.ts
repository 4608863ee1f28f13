import type { AskedById, Track } from '../state/tracks.ts'
import type { ResultWords, ScreenWords, WordParts } from './derived.ts'
import type { AdviceWords, GuideWords } from './guide-words.ts'
import type { RoomWords } from './room-words.ts'

/** Loads each part of a language's words; the build makes one small file of each. */
export type PartLoaders = { [part in keyof WordParts]: () => Promise<{ default: WordParts[part] }> }

/** A language that the quiz was built with. */
export type Locale = {
  /** Its page's folder inside the quiz: '' for the first language, `es/`. */
  path: string
  /** Its own name for itself. */
  language: string
  direction: 'ltr' | 'rtl'
  parts: PartLoaders
}

/** Every language by its tag. */
export type LocaleTable = Record<string, Locale>

/** The words at hand in one language. Questions and guidance arrive when they are needed. */
export type Words = ScreenWords & {
  locale: string
  questions: Partial<Record<Track, AskedById>>
  guide: GuideWords | undefined
  advice: AdviceWords | undefined
  result: ResultWords | undefined
  room: RoomWords | undefined
}

/** The words of the screens that come after questions. */
export type LaterWords = Words & { result: ResultWords }

export function firstWords(locale: string, screen: ScreenWords): Words {
  return {
    ...screen,
    locale,
    questions: {},
    guide: undefined,
    advice: undefined,
    result: undefined,
    room: undefined,
  }
}
