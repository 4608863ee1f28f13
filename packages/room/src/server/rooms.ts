import type { Room, Store } from '../store/store.ts'
import { newRoom } from './secret.ts'

/** A room of one's own, whose code nobody has. */
export async function beginRoom(store: Store): Promise<Room> {
  for (;;) {
    const room = newRoom(Date.now())
    if (await store.create(room)) return room
  }
}

const asked = new WeakMap<Store, Promise<Room>>()

/**
 * The room that this computer has, begun where there is none; one whose time is over ends. Asked
 * one at a time: the windows of a deck open together, and would each begin one.
 */
export function onlyRoom(store: Store): Promise<Room> {
  const find = () => findOnly(store)
  const found = (asked.get(store) ?? Promise.resolve()).then(find, find)
  asked.set(store, found)
  return found
}

async function findOnly(store: Store): Promise<Room> {
  await endOver(store)
  const [code] = await store.codes()
  return (code === undefined ? undefined : await store.find(code)) ?? (await beginRoom(store))
}

/** Ends the rooms whose time is over. */
export async function endOver(store: Store): Promise<void> {
  for (const code of await store.codes()) {
    if ((await store.find(code)) === undefined) await store.end(code)
  }
}
