import { worker } from '@read-the-room/web/worker'
import type { Plugin } from 'vite'

/** Writes the service worker, which keeps every file of this build for use without a network. */
export function serviceWorker(): Plugin {
  return {
    name: 'quiz:worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const kept = Object.values(bundle).map((made) => ({
        file: made.fileName,
        content: made.type === 'chunk' ? made.code : made.source,
      }))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await worker(kept) })
    },
  }
}
