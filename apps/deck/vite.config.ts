import { load } from '@read-the-room/core/load'
import { defineConfig } from 'vite'
import { oneFile } from './src/one-file.ts'
import { target } from './src/target.ts'
import { nav } from './src/vite-nav.ts'
import { words } from './src/vite-words.ts'
import { watchWords } from './src/watch-words.ts'

const wanted = target()

export default defineConfig({
  plugins: [
    words(load(wanted.locale), wanted),
    watchWords(),
    nav(),
    ...(wanted.audience === 'facilitator' ? oneFile() : []),
  ],
})
