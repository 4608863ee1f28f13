import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

const source = fileURLToPath(new URL('../src/first-view.ts', import.meta.url))

/** The script that stands inside each page, in a block so that its names stay its own. */
export async function firstView(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
  return `{\n${code.replaceAll(/^\s*(\/\/|\/?\*).*\n/gm, '')}}`
}
