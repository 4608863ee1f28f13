import type { Sums } from '@read-the-room/room'
import { endRoom } from '@read-the-room/room/client'
import { type Ref, ref, shallowRef } from 'vue'
import { base, former, key } from './led.ts'

/** What becomes of ending a room: on its way, not answered, over without sums. */
export const ending: Ref<'asking' | 'unsure' | 'gone' | undefined> = ref()

/** The sums of the room that has ended. */
export const sums = shallowRef<Sums>()

/** Ends the room, or asks once more for the sums of the one that has ended. */
export async function finishRoom(): Promise<void> {
  const room = key.value ?? former.value
  if (room === null || base === undefined || ending.value === 'asking') return
  former.value = room
  ending.value = 'asking'
  const ended = await endRoom(base, room)
  if (ended === 'no answer') {
    ending.value = 'unsure'
    return
  }
  if (key.value?.code === room.code) key.value = null
  if (ended === 'no room') {
    noteGone()
    return
  }
  ending.value = undefined
  sums.value = ended.sums
}

/** The room goes on after all. */
export function goOn(): void {
  ending.value = undefined
  former.value = null
}

/** The room is over, and its sums are no longer there. */
export function noteGone(): void {
  ending.value = 'gone'
  former.value = null
}

/** Another room begins: what there was of the one before is put away. */
export function endAnew(): void {
  goOn()
  sums.value = undefined
}
