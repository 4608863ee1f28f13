import { fileURLToPath } from 'node:url'
import { pageScript } from '@read-the-room/web/worker'
import type { Plugin } from 'vite'
import { trackIds } from '../src/state/tracks.ts'
import type { BuiltLocale } from './locale-table.ts'

const entry = fileURLToPath(new URL('../src/course/course.ts', import.meta.url))

/**
 * Writes `course.js`, which a learning system's copy of a page runs first; no page of the quiz asks
 * for it. The ids of the questions are the same in every language.
 */
export function course([first]: BuiltLocale[]): Plugin {
  return {
    name: 'quiz:course',
    apply: 'build',
    async generateBundle() {
      if (first === undefined) return
      const ids = `const courseIds = ${JSON.stringify(trackIds(first.kit))};\n`
      const source = ids + (await pageScript(entry))
      this.emitFile({ type: 'asset', fileName: 'course.js', source })
    },
  }
}
