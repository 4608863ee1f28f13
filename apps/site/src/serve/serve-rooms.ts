import { join } from 'node:path'
import { endOver, roomListeners, spareMemory } from '@read-the-room/room/server'
import type { Store } from '@read-the-room/room/store'
import { serveFolder } from '@read-the-room/web/serve'
import { formerOf } from '../finished/swap.ts'
import { siteFolder } from '../shell/places.ts'
import { orSentence } from './or-sentence.ts'

/** Where rooms are served, and to whom. */
export type RoomService = {
  store: Store
  /** The address of this computer that the proxy asks. */
  listen: string
  port: number
  /** What everyone else calls it, such as `https://events.example.org`. */
  origin: string
  /** What the links of hosts hold. */
  key: string
  /** The folder with `public/` in it. */
  site?: string
}

/** How often rooms whose time is over are ended, in milliseconds. */
const sweep = 10 * 60_000

/**
 * Serves the public pages and many rooms to a proxy; nothing of the facilitator's. `close` ends
 * every stream, then the store.
 */
export async function serveRooms(service: RoomService): Promise<{ close: () => Promise<void> }> {
  const { store, listen, port, origin, key, site = siteFolder } = service
  spareMemory()
  const beside = roomListeners({ store, hosts: { key }, proxied: true, address: `${origin}/` })
  const former = join(formerOf(site), 'public')
  const place = { host: listen, port }
  const served = await orSentence(
    place,
    serveFolder(join(site, 'public'), { ...place, origin, former, beside }),
  )
  const end = () =>
    endOver(store).catch((error: Error) => {
      console.error(`Rooms whose time is over are still there: ${error.message}`)
    })
  await end()
  const sweeping = setInterval(end, sweep)
  return {
    close: async () => {
      clearInterval(sweeping)
      served.close()
      await store.shut()
    },
  }
}
