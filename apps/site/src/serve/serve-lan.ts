import { renderUnicodeCompact } from 'uqr'
import { publicFolder } from '../gather.ts'
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

/**
 * A code that a phone's camera reads from a terminal. In colour it is white and black whatever the
 * terminal's own colours are; without, it is right on a dark ground.
 */
export function terminalCode(address: string, inColour = process.stdout.isTTY): string {
  return renderUnicodeCompact(address, { border: 4 })
    .split('\n')
    .map((line) => (inColour ? `    \x1b[97;40m${line}\x1b[0m` : `    ${line}`))
    .join('\n')
}
