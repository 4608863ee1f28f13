import type { Plugin } from 'vite'
import type { Kit } from './kit/kit.ts'
import { ownOf } from './kit/own-of.ts'
import { publicKit } from './kit/public-kit.ts'
import { watchFolders } from './live/watch-folders.ts'
import { contentFolder, contentLocales } from './load/folder.ts'
import { load } from './load/load-kit.ts'

export { fewWatches } from './live/few-watches.ts'
export { mistakes, tell } from './live/mistakes.ts'
export { watchFolders } from './live/watch-folders.ts'

const prefix = 'kit:'

/** Modules that an app makes from the kit, by name: `import screen from 'kit:en/screen'`. */
export type Derived = Record<string, (kit: Kit) => unknown>

/**
 * Content as plain objects, as an app derives them. The page reloads when a word is saved; mistakes
 * appear in Vite's overlay and fail a build. What an app derives sees the kit without the
 * facilitator's files, so that no bundle can carry them by accident.
 */
export function content(derived: Derived, folder = contentFolder()): Plugin {
  const kits = new Map<string, Kit>()
  let watching: { close: () => void } | undefined
  const kitOf = (locale: string): Kit => {
    const kit = kits.get(locale) ?? publicKit(load(locale, folder))
    kits.set(locale, kit)
    return kit
  }
  return {
    name: 'read-the-room:content',
    buildStart: () => kits.clear(),
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [locale = '', name = ''] = id.slice(prefix.length + 1).split('/')
      const make = ownOf(derived, name)
      if (make === undefined) throw new Error(`${id.slice(1)} is nothing that this app makes`)
      return `export default ${JSON.stringify(make(kitOf(locale)))}`
    },
    configureServer(server) {
      const before = contentLocales(folder).join()
      watching = watchFolders([folder], () => {
        kits.clear()
        // A language that comes or goes is in the configuration itself.
        if (contentLocales(folder).join() !== before) return void server.restart()
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
    closeBundle: () => watching?.close(),
  }
}
