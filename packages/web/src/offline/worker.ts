import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

/** What a folder of pages keeps on the device: paths inside the folder, with their contents. */
export type Kept = { file: string; content: string | Uint8Array }[]

/**
 * The service worker, as JavaScript, that keeps these files for use without a network. A changed
 * file makes another version. It goes into the folder itself, whose depth it need not know.
 */
export async function worker(kept: Kept): Promise<string> {
  const sorted = kept.toSorted((one, other) => (one.file < other.file ? -1 : 1))
  const hash = createHash('sha256')
  for (const { file, content } of sorted) hash.update(`${file}\0`).update(content)
  const source = fileURLToPath(new URL('service-worker.ts', import.meta.url))
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
  return [
    `const files = ${JSON.stringify(sorted.map(({ file }) => address(file)))}`,
    `const version = '${hash.digest('hex').slice(0, 12)}'`,
    code,
  ].join('\n')
}

/** A page is kept under its folder, as links name it. */
function address(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`
}
