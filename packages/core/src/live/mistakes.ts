import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { watchFolders } from './watch-folders.ts'

/** Where `npm run dev` writes what is wrong with the words; nothing outside of it. */
export function mistakesFile(): string | undefined {
  return process.env.KIT_MISTAKES
}

/**
 * While writing: what is wrong with the words stands over the page, also of one that is opened
 * later, and is gone once it is mended. The room itself goes on with the last words that were whole.
 */
export function mistakes(file = mistakesFile()): Plugin {
  let watching: { close: () => void } | undefined
  return {
    name: 'read-the-room:mistakes',
    apply: 'serve',
    configureServer(server) {
      if (file === undefined) return
      let shown = readMistakes(file)
      server.ws.on('connection', () => tell(server, shown))
      afterUpdates(server, () => tell(server, shown))
      watching = watchFolders([dirname(file)], (changed) => {
        if (changed !== file) return
        const now = readMistakes(file)
        if (now === shown) return
        shown = now
        if (now === '') server.ws.send({ type: 'full-reload' })
        else tell(server, now)
      })
    },
    closeBundle: () => watching?.close(),
  }
}

/**
 * The page takes away whatever stands over it when any part of it is updated, and a deck updates
 * its styles with every slide that somebody comes to for the first time.
 */
function afterUpdates(server: ViteDevServer, then: () => void): void {
  const send: (...said: unknown[]) => void = server.ws.send.bind(server.ws)
  server.ws.send = (...said: unknown[]) => {
    send(...said)
    const [first] = said
    if (typeof first === 'object' && first !== null && 'type' in first && first.type === 'update') {
      then()
    }
  }
}

/** Stands over the page until it loads again or somebody presses Escape. */
export function tell(server: ViteDevServer, message: string): void {
  if (message === '') return
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'Read the Room' } })
}

/** Empty where nothing is wrong, or nobody has looked yet. */
function readMistakes(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
