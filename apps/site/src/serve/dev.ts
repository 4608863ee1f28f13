import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { fewWatches, mistakes, tell, watchFolders } from '@read-the-room/core/vite'
import { createServer, type ViteDevServer } from 'vite'
import { draftOf, swap } from '../finished/swap.ts'
import { buildFolder, foldersIn } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { rebuild } from './rebuild.ts'

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cards = folderOf('../../../cards')
const site = folderOf('../..')
const words = contentFolder()
const code = [join(cards, 'src'), join(site, 'src')]

/** A build empties its folder first: people look at a copy of the last one that is whole. */
const shown = join(root, 'node_modules/.live/site')
show()

// Serves the built pages and cards, and makes them anew when a word, a page or a card changes.
const server = await createServer({
  configFile: false,
  root: shown,
  appType: 'mpa',
  server: { host: '127.0.0.1', port: 4700, strictPort: true },
  plugins: [
    fewWatches([]),
    mistakes(),
    {
      name: 'read-the-room:rebuild',
      // The pages' policy would refuse the script that reloads them.
      transformIndexHtml: (html) =>
        html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
      configureServer: follow,
    },
  ],
})
await server.listen()
console.log('Home and cards are ready: http://127.0.0.1:4700/')

/** One build at a time; what is saved meanwhile is built next. */
function follow(live: ViteDevServer): void {
  let waiting: NodeJS.Timeout | undefined
  let building = false
  const rooms = new Set<string>()
  let fault = ''
  live.ws.on('connection', () => tell(live, fault))
  watchFolders([words, ...code], (file) => {
    rooms.add(site)
    if (!file.startsWith(join(site, 'src'))) rooms.add(cards)
    // An editor saves in several steps; one build serves them all.
    clearTimeout(waiting)
    waiting = setTimeout(() => void build(), 100)
  })

  async function build(): Promise<void> {
    if (building || rooms.size === 0) return
    building = true
    const asked = [cards, site].filter((room) => rooms.has(room))
    rooms.clear()
    fault = await rebuild(asked)
    building = false
    if (fault === '') {
      show()
      live.ws.send({ type: 'full-reload' })
    } else tell(live, fault)
    await build()
  }
}

/** Puts the last build in the place where people look, as a whole. */
function show(): void {
  const { publicFolder } = foldersIn(buildFolder)
  // One that was stopped half-way has no home page yet.
  if (!existsSync(join(publicFolder, 'index.html'))) return
  rmSync(draftOf(shown), { recursive: true, force: true })
  cpSync(publicFolder, draftOf(shown), { recursive: true })
  swap(shown)
}
