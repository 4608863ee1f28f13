import { readCode } from '@read-the-room/room'
import { joinRoom, lastCode, type Phone, type PhoneState } from '@read-the-room/room/client'
import { placeOfRooms } from './place.ts'
import { isDenied, shelf } from './shelf.ts'

/**
 * Where somebody is: outside, with a code that leads nowhere, in a room, in one that has ended:
 * before what was sent last had arrived, if it was `missed`.
 */
export type Seat =
  | { at: 'outside' | 'wrong'; denied: false; phone?: undefined; state?: undefined }
  | { at: 'over'; missed: boolean; denied: false; phone?: undefined; state?: undefined }
  | { at: 'there'; denied: boolean; phone: Phone; state: PhoneState }

type Held = { code: string; phone?: Phone }

/** The one room that this page is in, and whom it tells. */
let held: Held | undefined
let tell: (seat: Seat) => void = () => {}

/**
 * Goes into the room of a code, or on in the one that this phone was in. Whoever is there already
 * stays there, whichever screen comes next.
 */
export function enter(text: string | undefined, sit: (seat: Seat) => void): void {
  tell = sit
  const code = text === undefined ? lastCode(shelf.read()) : readCode(text)
  if (code !== undefined && held?.code === code) return
  leave()
  if (code === undefined) tell(seatAt(text === undefined ? 'outside' : 'wrong'))
  else join(code)
}

/** Tries a code once more: its room may have begun meanwhile. */
export function enterAgain(code: string): void {
  enter(code, tell)
}

/** Leaves the room, and keeps nothing of it on this device. */
export function forgetRoom(): void {
  leave()
  shelf.write('')
  tell(seatAt('outside'))
}

function join(code: string): void {
  const mine: Held = { code }
  held = mine
  let known = lastCode(shelf.read()) === code
  let latest: PhoneState | undefined
  const show = (state: PhoneState) => {
    latest = state
    known ||= state.at === 'in'
    // The first state comes before there is a phone to go with it.
    const { phone } = mine
    if (held !== mine || phone === undefined) return
    if (state.at === 'gone') {
      leave()
      const { missed } = state
      tell(known ? { at: 'over', missed, denied: false } : seatAt('wrong'))
    } else tell({ at: 'there', denied: isDenied(), phone, state })
  }
  mine.phone = joinRoom({ base: placeOfRooms(), code, keep: shelf, show })
  if (latest !== undefined) show(latest)
}

function leave(): void {
  held?.phone?.leave()
  held = undefined
}

function seatAt(at: 'outside' | 'wrong'): Seat {
  return { at, denied: false }
}
