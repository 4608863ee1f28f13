export { type RoomListener, roomListeners } from './listener.ts'
export { spareMemory } from './memory.ts'
export type { Hosts, RoomServing } from './room-app.ts'
export { endOver, onlyRoom } from './rooms.ts'
