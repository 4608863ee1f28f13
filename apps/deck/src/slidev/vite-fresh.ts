import { basename, resolve } from 'node:path'
import { watchFolders } from '@read-the-room/core/vite'
import type { Plugin } from 'vite'

/** Files whose words are in every slide: the page loads again. Others change their slide alone. */
const shared = ['deck.yml', 'facilitator.yml', 'run-sheets.yml', 'workshop.yml']

/**
 * While writing: a saved word shows on its slide. Slidev reads slides.md again when that file
 * changes and knows nothing of the words, so a change of theirs is told as one of slides.md.
 */
export function fresh(folder: string): Plugin {
  let watching: { close: () => void } | undefined
  return {
    name: 'read-the-room:fresh',
    apply: 'serve',
    configureServer(server) {
      watching = watchFolders([folder], (file) => {
        if (!file.endsWith('.yml')) return
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module)
        }
        server.watcher.emit('change', resolve(server.config.root, 'slides.md'))
        if (shared.includes(basename(file))) server.ws.send({ type: 'full-reload' })
      })
    },
    closeBundle: () => watching?.close(),
  }
}
