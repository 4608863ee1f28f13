import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'
import { watchFolders } from './watch-folders.ts'

/**
 * While writing: Vite watches no file itself, which would take a watch each, but is told what
 * changes in these folders.
 */
export function fewWatches(folders: readonly string[]): Plugin {
  let watching: { close: () => void } | undefined
  return {
    name: 'read-the-room:few-watches',
    apply: 'serve',
    // Set rather than given back: Vite leaves out what is null when it puts settings together.
    config: (config) => {
      config.server = { ...config.server, watch: null }
    },
    configureServer({ watcher }) {
      watching = watchFolders(folders, (file) => {
        watcher.emit(existsSync(file) ? 'change' : 'unlink', file)
      })
    },
    closeBundle: () => watching?.close(),
  }
}
