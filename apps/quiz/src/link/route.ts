import type { Signs } from '@read-the-room/core'
import { type Track, tracks } from '../state/tracks.ts'
import { areLetters } from './letters.ts'
import { momentSigns } from './moment-link.ts'
import { plainHash } from './plain.ts'

/** The chosen options of one track, as a link carries them; they may be of another version. */
export type Carried = { print: string; letters: string }

/** Where a link leads: the part after `#`. */
export type Route =
  | { at: 'start' }
  | { at: 'moment'; signs?: Signs }
  | { at: 'track'; track: Track; before?: Carried }
  | { at: 'so far'; track: Track }
  | { at: 'shared'; track: Track; carried: Carried }
  | { at: 'plan'; choice: number }
  | { at: 'later'; choice: number | undefined; practiced: Carried | undefined }
  /** The room of a workshop; its code is read where rooms are known. */
  | { at: 'room'; code?: string }
  /** A link that lost its end on its way. */
  | { at: 'cut' }
  | { at: 'nowhere' }

/** Any text whatever → a route. Links hold letters, digits, `-` and `.` only. */
export function parseHash(hash: string): Route {
  const [name = '', ...parts] = plainHash(hash).split('.')
  if (name === '' || name === 'start') return { at: 'start' }
  if (name === 'moment') return toMoment(parts)
  if (name === 'plan') return toPlan(parts)
  if (name === 'later') return toLater(parts)
  const room = /^room(?:-(.*))?$/.exec(name)
  if (room !== null) return toRoom(room[1] ?? parts[0])
  const track = tracks.find((known) => known === name)
  return track === undefined ? nowhere : toWay(track, parts)
}

const nowhere: Route = { at: 'nowhere' }
const cut: Route = { at: 'cut' }

/** `room-BCDFGH` is what the code on the wall says; a full stop may stand there in its place. */
function toRoom(code?: string): Route {
  return code ? { at: 'room', code } : { at: 'room' }
}

/** A moment of one's own, or the four signs of another one. */
function toMoment([letters, ...rest]: string[]): Route {
  if (letters === undefined) return { at: 'moment' }
  const signs = momentSigns(letters)
  return signs === undefined || rest.length > 0 ? nowhere : { at: 'moment', signs }
}

function toWay(track: Track, parts: string[]): Route {
  if (parts.length === 0) return { at: 'track', track }
  const [kind = '', ...rest] = parts
  const carries = track === 'after' ? ['chose', 'before'] : ['chose']
  if (rest.length === 0 && 'so-far'.startsWith(kind)) return { at: 'so far', track }
  if (rest.length < 2 && carries.some((known) => known.startsWith(kind))) return cut
  const carried = toCarried(rest)
  if (carried === undefined || !carries.includes(kind)) return nowhere
  return kind === 'chose'
    ? { at: 'shared', track, carried }
    : { at: 'track', track, before: carried }
}

function toPlan([choice, ...rest]: string[]): Route {
  if (choice === undefined) return cut
  return /^\d$/.test(choice) && rest.length === 0 ? { at: 'plan', choice: Number(choice) } : nowhere
}

/** Which scenes were practiced may be lost on the way: then the first ones come. */
function toLater([choice = '-', ...rest]: string[]): Route {
  if (!/^[\d-]$/.test(choice)) return nowhere
  const practiced = toCarried(rest)
  if (practiced === undefined && rest.length > 1) return nowhere
  return { at: 'later', choice: choice === '-' ? undefined : Number(choice), practiced }
}

function toCarried(parts: string[]): Carried | undefined {
  const [print = '', letters = ''] = parts
  if (parts.length !== 2 || !/^[0-9a-z]{1,7}$/.test(print)) return undefined
  return areLetters(letters) ? { print, letters } : undefined
}
