import { randomBytes } from 'node:crypto'
import { Refusal } from '@read-the-room/core/refusal'
import { openStore, type Store } from '@read-the-room/room/store'
import { serveRooms } from '../serve/serve-rooms.ts'
import { build } from './build.ts'
import type { WordOptions } from './words-in-use.ts'

type Options = WordOptions & { host: string; port: number; listen: string }

/** Builds, and serves many rooms behind a reverse proxy until it is told to stop. */
export async function room({ host, port, listen, ...words }: Options): Promise<void> {
  const origin = originOf(host)
  const given = process.env.ROOM_KEY
  const key = keyOf(given)
  const store = await storeFor(origin)
  try {
    // The slides and cards lead where phones find the quiz.
    process.env.KIT_ADDRESS = `${origin}/`
    await build(words)
    const served = await serveRooms({ store, listen, port, origin, key })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, served.close)
  } catch (error) {
    await store.shut()
    throw error
  }
  const link = `${origin}/deck/#host=${given === undefined ? key : 'ROOM_KEY'}`
  console.log(`
  Rooms are open. ${origin} is answered at ${listen}:${port}, for a proxy alone.

    Phones           ${origin}/quiz/
    Whoever leads    ${link}
${given === undefined ? '\n  Keep that link: it begins rooms, and is shown this once. ROOM_KEY sets one that stays.\n' : ''}
  Ctrl-C stops.
`)
}

/** The place that a browser shows, without a path; plain http for this computer alone. */
export function originOf(host: string): string {
  const url = URL.canParse(host) ? new URL(host) : undefined
  const secure = url?.protocol === 'https:'
  const here = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)
  if (url === undefined || !(secure || here) || url.pathname !== '/' || url.search || url.hash) {
    throw new Refusal('--host is the address that people type, such as https://events.example.org.')
  }
  return url.origin
}

/** A key that nobody guesses: the one that is given, or a new one. */
export function keyOf(given: string | undefined): string {
  if (given === undefined) return randomBytes(24).toString('base64url')
  if (/^[\w-]{20,}$/.test(given)) return given
  throw new Refusal(
    'ROOM_KEY is 20 or more letters, digits, - or _, made by chance: openssl rand -hex 24',
  )
}

async function storeFor(origin: string): Promise<Store> {
  try {
    return await openStore(process.env.ROOM_STORE, origin)
  } catch (error) {
    // What the system says of a file has a code; a sentence of the store has none.
    if (!(error instanceof Error) || 'code' in error) throw error
    throw new Refusal(error.message)
  }
}
