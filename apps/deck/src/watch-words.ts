import { utimesSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import type { Plugin } from 'vite'

const slides = fileURLToPath(new URL('../slides.md', import.meta.url))

/** Slidev watches `slides.md` alone: when a word is saved, that file is touched. */
export function watchWords(folder = contentFolder()): Plugin {
  return {
    name: 'read-the-room:watch-words',
    apply: 'serve',
    configureServer({ watcher }) {
      watcher.add(folder)
      watcher.on('change', (file) => {
        if (file.startsWith(folder)) utimesSync(slides, new Date(), new Date())
      })
    },
  }
}
