import { type Beside, type Served, serveFolder } from '@read-the-room/web/serve'
import getPort, { portNumbers } from 'get-port'
import { formerOf } from '../finished/swap.ts'
import { siteFolder } from '../shell/places.ts'
import { orSentence } from './or-sentence.ts'

const loopback = '127.0.0.1'

/** Serves the built site on the loopback address: nobody else on the network can reach it. */
export async function serve(wanted?: number, beside: Beside[] = []): Promise<Served> {
  const port = wanted ?? (await freePort(loopback))
  const former = formerOf(siteFolder)
  return orSentence(
    { host: loopback, port },
    serveFolder(siteFolder, { host: loopback, port, home: '/public/', former, beside }),
  )
}

/** A port that nobody uses on an address of this computer, near those that the kit uses. */
export function freePort(host: string): Promise<number> {
  return getPort({ port: portNumbers(4680, 4699), host })
}
