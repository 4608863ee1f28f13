import { askForRoom, type NoKey } from '@read-the-room/room/client'
import { type Ref, ref } from 'vue'
import { showRoom } from '../live/act.ts'
import { endAnew } from './end-room.ts'
import { hostPlace, usedPlace } from './host-link.ts'
import { base, key } from './led.ts'

/** What becomes of opening a room: nothing yet, on its way, or why there is none. */
export const opening: Ref<NoKey | 'asking' | undefined> = ref()

/** Asks for the room of this computer, or for one with the key of the host’s link that led here. */
export async function openRoom(): Promise<void> {
  if (opening.value === 'asking') return
  opening.value = 'asking'
  const link = linkAt(hostPlace) ?? linkAt(usedPlace)
  const found = base === undefined ? 'none' : await askForRoom(base, link)
  opening.value = typeof found === 'string' ? found : undefined
  if (typeof found === 'string') return
  useLink()
  endAnew()
  key.value = found
}

/** Opens a room by itself where a host’s link has led here; one that does not open is told. */
export async function openByLink(): Promise<void> {
  if (linkAt(hostPlace) === undefined) return
  await openRoom()
  if (opening.value !== undefined) showRoom.value = true
}

/** A link begins one room by itself; later it is there for the button. */
export function useLink(): void {
  const link = linkAt(hostPlace)
  if (link === undefined) return
  sessionStorage.setItem(usedPlace, link)
  sessionStorage.removeItem(hostPlace)
}

/** The key of a host’s link as the window keeps it; whatever else lies there is none. */
function linkAt(place: string): string | undefined {
  const kept = sessionStorage.getItem(place) ?? ''
  return /^[\w-]+$/.test(kept) ? kept : undefined
}
