import { renderUnicodeCompact } from 'uqr'
import { publicFolder } from './gather.ts'
import { freePort } from './serve.ts'
import { type Served, serveFolder } from './serve-folder.ts'

/**
 * An address for phones, known before the build so that the slides can show it. What it will serve
 * is `public/` alone: notes and keys stay on the loopback address.
 */
export async function planLan(
  host: string,
  folder = publicFolder,
): Promise<{ address: string; open: () => Promise<Served> }> {
  const port = await freePort(host)
  return {
    address: `http://${host}:${port}/`,
    open: () => serveFolder(folder, { host, port }),
  }
}

/** A code that a phone's camera reads from a terminal, dark on light and light on dark alike. */
export function terminalCode(address: string): string {
  return renderUnicodeCompact(address, { border: 2 })
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
