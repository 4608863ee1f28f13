import type { Plugin } from 'vite'
import { secretFiles } from './kit/files.ts'
import type { StartKit } from './kit/kit.ts'
import { publicKit } from './kit/public-kit.ts'
import { contentFolder } from './load/folder.ts'
import { loadStart } from './load/load-kit.ts'

const prefix = 'kit:'

/** Modules that an app makes from the kit, by name: `kit:en/<name>`. */
export type Derived = Record<string, (kit: StartKit) => unknown>

/**
 * Content as plain objects, one module a file: `import dimensions from 'kit:en/dimensions'`.
 * The page reloads when a word is saved; mistakes appear in Vite's overlay and fail a build.
 * The facilitator's files are refused, so that no bundle can carry them by accident; what an app
 * derives sees the kit without them.
 */
export function content(folder = contentFolder(), derived: Derived = {}): Plugin {
  const kits = new Map<string, StartKit>()
  const kitOf = (locale: string): StartKit => {
    const kit = kits.get(locale) ?? publicKit(loadStart(locale, folder))
    kits.set(locale, kit)
    return kit
  }
  return {
    name: 'read-the-room:content',
    buildStart: () => kits.clear(),
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [locale = '', file = ''] = id.slice(prefix.length + 1).split('/')
      if (secretFiles.some((secret) => secret === file)) {
        throw new Error(`${id.slice(1)} is for the facilitator alone: it cannot go into a bundle`)
      }
      const kit = kitOf(locale)
      const make = Object.hasOwn(derived, file) ? derived[file] : undefined
      if (make !== undefined) return `export default ${JSON.stringify(make(kit))}`
      if (!Object.hasOwn(kit, file)) throw new Error(`${id.slice(1)} is not a file of the kit`)
      return `export default ${JSON.stringify(kit[file as keyof typeof kit])}`
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return
        kits.clear()
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
