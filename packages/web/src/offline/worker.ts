import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transformWithOxc } from 'vite'
import { targets } from '../oldest/browsers.ts'

/** What a folder of pages keeps on the device: paths inside the folder, with their contents. */
export type Kept = { file: string; content: string | Uint8Array }[]

/**
 * The service worker, as JavaScript, that keeps these files for use without a network: those that
 * are `first` with the first visit, the others once a page asks for all. A changed file makes another
 * version. It goes into the folder itself, whose depth it need not know.
 */
export async function worker(kept: Kept, isFirst: (file: string) => boolean): Promise<string> {
  const sorted = kept.toSorted((one, other) => (one.file < other.file ? -1 : 1))
  const hash = createHash('sha256')
  for (const { file, content } of sorted) hash.update(`${file}\0`).update(content)
  const addresses = (wanted: boolean) =>
    sorted.filter(({ file }) => isFirst(file) === wanted).map(({ file }) => address(file))
  return [
    `const first = ${JSON.stringify(addresses(true))}`,
    `const rest = ${JSON.stringify(addresses(false))}`,
    `const version = '${hash.digest('hex').slice(0, 12)}'`,
    await script('service-worker.ts'),
  ].join('\n')
}

/** The worker that takes the place of one that is no more: it clears what that kept, and goes. */
export async function retired(): Promise<string> {
  return await script('retired.ts')
}

async function script(name: string): Promise<string> {
  const source = fileURLToPath(new URL(name, import.meta.url))
  return (await transformWithOxc(readFileSync(source, 'utf8'), source, { target: targets })).code
}

/** A program for a page, with all that it imports, as one script. */
export async function pageScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: targets,
      lib: { entry, formats: ['iife'], name: 'page' },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} makes no script`)
  return chunk.code
}

/** A page is kept under its folder, as links name it. */
function address(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`
}
