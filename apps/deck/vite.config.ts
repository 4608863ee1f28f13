import { load } from '@read-the-room/core/load'
import { defineConfig } from 'vite'
import { oneFile } from './src/one-file.ts'
import { target } from './src/target.ts'
import { words } from './src/vite-words.ts'
import { watchWords } from './src/watch-words.ts'

const { locale, audience } = target()

export default defineConfig({
  plugins: [words(load(locale)), watchWords(), ...(audience === 'facilitator' ? oneFile() : [])],
})
