import type { Keep } from '@read-the-room/room/client'
import { store, stored, unstore } from '@read-the-room/web/device'
import { roomKey } from '../state/device.ts'

/** What the browser refuses to keep, as long as this page is open. */
let memory: string | undefined

/** Where a phone keeps its room, apart from the answers of the quiz; an empty text leaves nothing. */
export const shelf: Keep = {
  read: () => memory ?? stored(roomKey),
  write(text) {
    if (text === '') unstore(roomKey)
    memory = text === '' || store(roomKey, text) ? undefined : text
  },
}

/** Whether this browser keeps nothing of the room. */
export function isDenied(): boolean {
  return memory !== undefined
}
