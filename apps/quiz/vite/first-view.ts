import { fileURLToPath } from 'node:url'
import { pageScript } from '@read-the-room/web/worker'

const source = fileURLToPath(new URL('../src/first-view.ts', import.meta.url))

/** The script that stands inside each page, which nobody reads there: without its comments. */
export async function firstView(): Promise<string> {
  return (await pageScript(source)).replaceAll(/^\s*(\/\/|\/?\*).*\n/gm, '')
}
