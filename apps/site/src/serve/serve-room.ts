import { onlyRoom, roomListeners, spareMemory } from '@read-the-room/room/server'
import { openStore } from '@read-the-room/room/store'
import type { Beside } from '@read-the-room/web/serve'
import { siteFolder } from '../shell/places.ts'
import { serveLan } from './serve-lan.ts'

/** A room with its two doors: one that is open to phones, one for the decks of this computer. */
export type OpenRoom = {
  /** Where phones find the public pages, without a slash at its end. */
  address: string
  code: string
  /** What the server of this computer answers beside its files. */
  forDecks: Beside[]
  close: () => Promise<void>
}

/** A deck looks for its room beside its own folder. */
const deckPaths = ['/room/', '/public/room/']

/**
 * Opens the room of a site: phones come by the network's address `host`, and to their own part of
 * it alone. A room that was not ended goes on, with all that it had; `place` tells it from others.
 */
export async function openRoom(host: string, site = siteFolder, place = site): Promise<OpenRoom> {
  spareMemory()
  const store = await openStore(undefined, place)
  try {
    const lan = await serveLan(host, site, roomListeners({ store, hosts: 'none' }))
    const { code } = await onlyRoom(store)
    const hosting = { store, hosts: 'this computer', address: `${lan.address}/` } as const
    return {
      address: lan.address,
      code,
      forDecks: roomListeners(hosting, deckPaths),
      async close() {
        // The door before what stands behind it.
        lan.close()
        await store.shut()
      },
    }
  } catch (error) {
    await store.shut()
    throw error
  }
}
