import type { HostState, Key } from '@read-the-room/room/client'
import { type Ref, shallowRef } from 'vue'
import { sharedState } from '../windows/shared-state.ts'
import { roomBase } from './place.ts'

/** The room that this deck leads, once somebody has opened it; every window has it. */
export const key: Ref<Key | null> = sharedState<Key | null>('room', null)

/** The room that was to end, or has: for some minutes its sums can be asked for again. */
export const former: Ref<Key | null> = sharedState<Key | null>('room/former', null)

/** What the room has told this window. */
export const told = shallowRef<HostState>()

/** Where rooms are asked for; nothing for a deck in a file. */
export const base = roomBase(location.href)
