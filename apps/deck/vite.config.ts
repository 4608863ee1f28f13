import '@read-the-room/core/ends-with-command'
import { fileURLToPath } from 'node:url'
import { contentFolder, load } from '@read-the-room/core/load'
import { fewWatches, mistakes } from '@read-the-room/core/vite'
import { defineConfig } from 'vite'
import { oneFile } from './src/slidev/one-file.ts'
import { target } from './src/slidev/target.ts'
import { fresh } from './src/slidev/vite-fresh.ts'
import { nav } from './src/slidev/vite-nav.ts'
import { words } from './src/slidev/vite-words.ts'

const wanted = target()
const code = ['.', '../../packages'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

export default defineConfig(({ command }) => ({
  // What of others is in it: the site tells.
  build: { license: { fileName: '.vite/licenses.json' } },
  plugins: [
    words(() => load(wanted.locale), wanted),
    nav(),
    fresh(contentFolder()),
    fewWatches(code),
    mistakes(),
    ...(command === 'build' && wanted.audience === 'facilitator' ? oneFile() : []),
  ],
}))
