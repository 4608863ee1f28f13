import { type Track, tracks } from '../state/tracks.ts'
import { areLetters } from './letters.ts'

/** The chosen options of one track, as a link carries them; they may be of another version. */
export type Carried = { print: string; letters: string }

/** Where a link leads: the part after `#`. */
export type Route =
  | { at: 'start' }
  | { at: 'moment' }
  | { at: 'track'; track: Track; before?: Carried }
  | { at: 'so far'; track: Track }
  | { at: 'shared'; track: Track; carried: Carried }
  | { at: 'plan'; choice: number }
  | { at: 'later'; choice: number | undefined; practiced: Carried | undefined }
  | { at: 'nowhere' }

/** Any text whatever → a route. Links hold letters, digits, `-` and `.` only. */
export function parseHash(hash: string): Route {
  const [name = '', ...parts] = hash.replace(/^#/, '').split('.')
  if (name === '' || name === 'start') return { at: 'start' }
  if (name === 'moment') return parts.length === 0 ? { at: 'moment' } : nowhere
  if (name === 'plan') return toPlan(parts)
  if (name === 'later') return toLater(parts)
  const track = tracks.find((known) => known === name)
  return track === undefined ? nowhere : toWay(track, parts)
}

const nowhere: Route = { at: 'nowhere' }

function toWay(track: Track, parts: string[]): Route {
  if (parts.length === 0) return { at: 'track', track }
  const [kind = '', ...rest] = parts
  if (kind === 'so-far' && rest.length === 0) return { at: 'so far', track }
  const carried = toCarried(rest)
  if (carried === undefined) return nowhere
  if (kind === 'chose') return { at: 'shared', track, carried }
  return kind === 'before' && track === 'after' ? { at: 'track', track, before: carried } : nowhere
}

function toPlan([choice = '', ...rest]: string[]): Route {
  return /^\d$/.test(choice) && rest.length === 0 ? { at: 'plan', choice: Number(choice) } : nowhere
}

function toLater([choice = '-', ...rest]: string[]): Route {
  if (!/^[\d-]$/.test(choice)) return nowhere
  const practiced = toCarried(rest)
  if (practiced === undefined && rest.length > 0) return nowhere
  return { at: 'later', choice: choice === '-' ? undefined : Number(choice), practiced }
}

function toCarried(parts: string[]): Carried | undefined {
  const [print = '', letters = ''] = parts
  if (parts.length !== 2 || !/^[0-9a-z]{1,7}$/.test(print)) return undefined
  return areLetters(letters) ? { print, letters } : undefined
}
