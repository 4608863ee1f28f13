import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { createServer } from 'vite'
import { publicFolder } from './gather.ts'

const here = fileURLToPath(new URL('..', import.meta.url))
const watched = [
  contentFolder(),
  `${here}src`,
  fileURLToPath(new URL('../../cards/dist', import.meta.url)),
]

// Serves the built pages and cards, and builds them anew when a word, a page or a card changes.
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
        watcher.add(watched)
        watcher.on('all', (_event, file) => {
          if (!watched.some((folder) => file.startsWith(folder))) return
          const { status } = spawnSync('tsx', ['src/build.tsx'], { cwd: here, stdio: 'inherit' })
          if (status === 0) ws.send({ type: 'full-reload' })
        })
      },
    },
  ],
})
await server.listen()
console.log('Home and cards are ready: http://127.0.0.1:4700/')
