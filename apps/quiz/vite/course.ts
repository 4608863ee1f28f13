import { fileURLToPath } from 'node:url'
import { pageScript } from '@read-the-room/web/worker'
import type { Plugin } from 'vite'
import type { CourseFacts } from '../src/course/course-storage.ts'
import { bestKeys, trackIds } from '../src/state/tracks.ts'
import { courseWords } from '../src/words/course-words.ts'
import type { BuiltLocale } from './locale-table.ts'

const entry = fileURLToPath(new URL('../src/course/course.ts', import.meta.url))

/**
 * Writes `course.js`, which a learning system's copy of a page runs first; no page of the quiz asks
 * for it. The ids of the questions are the same in every language.
 */
export function course(locales: BuiltLocale[]): Plugin {
  return {
    name: 'quiz:course',
    apply: 'build',
    async generateBundle() {
      const [first] = locales
      if (first === undefined) return
      const words = locales.map(({ kit }) => [kit.locale, courseWords(kit)] as const)
      const known = { facts: factsOf(first), words: Object.fromEntries(words) }
      const source = `const course = ${JSON.stringify(known)};\n${await pageScript(entry)}`
      this.emitFile({ type: 'asset', fileName: 'course.js', source })
    },
  }
}

/** Without a score, the script holds no best options at all. */
export function factsOf({ kit }: BuiltLocale): CourseFacts {
  const ids = trackIds(kit)
  if (!kit.workshop.score) return { ids }
  const [check, before, after] = [
    bestKeys(kit, 'check'),
    bestKeys(kit, 'before'),
    bestKeys(kit, 'after'),
  ]
  return { ids, best: { check, before, after } }
}
