import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { contentProblems } from '@read-the-room/core/content-problems'
import { contentFolder } from '@read-the-room/core/load'
import { createServer } from 'vite'
import { buildFolder, foldersIn } from '../shell/places.ts'

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { publicFolder } = foldersIn(buildFolder)
const words = contentFolder()
const cards = folderOf('../../../cards')
const site = folderOf('../..')
const watched = [words, `${cards}/src`, `${site}src`]

// Serves the built pages and cards, and makes them anew when a word, a page or a card changes.
const server = await createServer({
  configFile: false,
  root: publicFolder,
  appType: 'mpa',
  server: { host: '127.0.0.1', port: 4700, strictPort: true },
  plugins: [
    {
      name: 'read-the-room:rebuild',
      // The pages' policy would refuse the script that reloads them.
      transformIndexHtml: (html) =>
        html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
      configureServer({ watcher, ws }) {
        let waiting: NodeJS.Timeout | undefined
        watcher.add(watched)
        watcher.on('all', (_event, file) => {
          if (!watched.some((folder) => file.startsWith(folder))) return
          // An editor saves in several steps; one build serves them all.
          clearTimeout(waiting)
          waiting = setTimeout(() => {
            if (rebuild(file)) ws.send({ type: 'full-reload' })
          }, 100)
        })
      },
    },
  ],
})
await server.listen()
console.log('Home and cards are ready: http://127.0.0.1:4700/')

function rebuild(file: string): boolean {
  const problems = contentProblems(words)
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    return false
  }
  const rooms = file.startsWith(`${site}src`) ? [site] : [cards, site]
  return rooms.every((cwd) => {
    const { status, error } = spawnSync('pnpm', ['--silent', 'run', 'build'], {
      cwd,
      stdio: 'inherit',
    })
    if (error !== undefined) throw error
    return status === 0
  })
}
