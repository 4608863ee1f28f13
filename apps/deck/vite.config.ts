import '@read-the-room/core/ends-with-command'
import { fileURLToPath } from 'node:url'
import { contentFolder, load } from '@read-the-room/core/load'
import { fewWatches, mistakes } from '@read-the-room/core/vite'
import { defineConfig } from 'vite'
import { target } from './src/slidev/target.ts'
import { fresh } from './src/slidev/vite-fresh.ts'
import { nav } from './src/slidev/vite-nav.ts'
import { words } from './src/slidev/vite-words.ts'

const wanted = target()
const code = ['.', '../../packages'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The deck while writing; src/slidev/slidev-build.ts builds it. */
export default defineConfig({
  plugins: [
    words(() => load(wanted.locale), wanted),
    nav(),
    fresh(contentFolder()),
    fewWatches(code),
    mistakes(),
  ],
})
