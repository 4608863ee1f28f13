import { join } from 'node:path'
import { type Beside, type Served, serveFolder } from '@read-the-room/web/serve'
import { renderUnicodeCompact } from 'uqr'
import { formerOf } from '../finished/swap.ts'
import { siteFolder } from '../shell/places.ts'
import { orSentence } from './or-sentence.ts'
import { freePort } from './serve.ts'

/**
 * Serves `public/` alone to the network of an address: notes and keys stay on the loopback
 * address.
 */
export async function serveLan(
  host: string,
  site = siteFolder,
  beside: Beside[] = [],
): Promise<Served> {
  const port = await orSentence({ host, port: 0 }, freePort(host))
  const former = join(formerOf(site), 'public')
  return orSentence(
    { host, port },
    serveFolder(join(site, 'public'), { host, port, former, beside }),
  )
}

/**
 * A code that a phone's camera reads from a terminal. In color it is white and black whatever the
 * terminal's own colors are; without, it is right on a dark ground.
 */
export function terminalCode(address: string, inColor = process.stdout.isTTY): string {
  return renderUnicodeCompact(address, { border: 4 })
    .split('\n')
    .map((line) => (inColor ? `    \x1b[97;40m${line}\x1b[0m` : `    ${line}`))
    .join('\n')
}
