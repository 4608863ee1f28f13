import { deck } from 'virtual:deck-words'
import { isLetter, type Letter, reader } from './letter.ts'
import { sheet } from './this-window.ts'

/**
 * Windows of one deck that show the same run sheet talk to each other. A channel reaches all of
 * them, where the browser has one for files; a window that opened another reaches it by hand as
 * well. What arrives by both ways is taken once.
 */
const place = `read-the-room/${deck.locale}/${sheet}`
const me = Math.random().toString(36).slice(2)
const listeners = new Map<string, (text: string) => void>()
const partners = new Set<Window>(window.opener === null ? [] : [window.opener as Window])
const channel = new BroadcastChannel(place)
const isNew = reader(place)
let sent = 0

channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data))
window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const from = source as Window | null
  // Files have no origin to go by: only who opened this window, or was opened by it, is heard.
  if (from === null || (from !== window.opener && from.opener !== window)) return
  if (isLetter(data)) partners.add(from)
  take(data)
})

/** Listens on a line of this name, and gives what speaks on it. */
export function openLine(line: string, heard: (text: string) => void): (text: string) => void {
  listeners.set(line, heard)
  return (text) => {
    sent += 1
    const letter: Letter = { place, line, from: me, number: sent, text }
    channel.postMessage(letter)
    for (const partner of partners) if (!partner.closed) partner.postMessage(letter, target())
  }
}

function take(data: unknown): void {
  if (isLetter(data) && isNew(data)) listeners.get(data.line)?.(data.text)
}

/** A file and a sandboxed page have no origin that could be named. */
function target(): string {
  return /^https?:/.test(location.origin) ? location.origin : '*'
}
