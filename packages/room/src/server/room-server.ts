export { type RoomListener, roomListener } from './listener.ts'
export { type RoomServing, roomApp } from './room-app.ts'
