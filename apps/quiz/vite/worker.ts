import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'
import type { BuiltLocale } from './locale-table.ts'

const source = fileURLToPath(new URL('../src/worker/service-worker.ts', import.meta.url))

/** Writes the service worker, which holds every file of this build for use without a network. */
export function worker(locales: BuiltLocale[]): Plugin {
  return {
    name: 'quiz:worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const hash = createHash('sha256')
      for (const file of Object.values(bundle).sort(byName)) {
        hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source)
      }
      const pages = locales.map(({ path }) => `./${path}`)
      const assets = Object.keys(bundle)
        .filter((name) => !name.endsWith('.html'))
        .sort()
        .map((name) => `./${name}`)
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: [
          `const files = ${JSON.stringify([...pages, ...assets])}`,
          `const version = '${hash.digest('hex').slice(0, 12)}'`,
          code,
        ].join('\n'),
      })
    },
  }
}

function byName(one: { fileName: string }, other: { fileName: string }): number {
  return one.fileName < other.fileName ? -1 : 1
}
