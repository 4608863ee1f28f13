// What only phones in a room need: a file of its own, which no other phone asks for.
export { CountIn } from './count-in.tsx'
export { RoomLine } from './room-line.tsx'
export { RoomScreen } from './room-screen.tsx'
export { enter, forgetRoom } from './seat.ts'
