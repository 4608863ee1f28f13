export { askForRoom, type Host, type HostState, type Key, leadRoom } from './host.ts'
export { type Keep, lastCode } from './kept.ts'
export { joinRoom, type Phone, type PhoneState } from './phone.ts'
