import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from './seeded.ts'

/** A network that loses, doubles, delays and overtakes what a phone sends, until it is calm. */
export type Network = {
  fetch: typeof fetch
  calm: () => void
  /** Resolves when no copy is on its way any more. */
  empty: () => Promise<void>
}

/** One for whoever speaks through it. `ports` are the servers that a request may reach. */
export function network(
  chance: Chance,
  ports: number[],
  heard: (url: URL, sent: string, response: Response) => void,
): Network {
  let calm = false
  const copies = new Set<Promise<unknown>>()
  const now = (percent: number) => !calm && chance.of(percent)
  const lag = (most: number) => (calm ? Promise.resolve() : pause(chance.below(most)))

  async function through(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const url = new URL(String(input))
    url.host = `127.0.0.1:${chance.pick(ports)}`
    await lag(40)
    if (now(12)) throw new TypeError('lost on the way there')
    if (!url.pathname.endsWith('/events')) {
      if (now(10)) copy(url, init)
      const response = await fetch(url, init)
      const text = await response.text()
      await lag(40)
      if (now(12)) throw new TypeError('lost on the way back')
      if (init.signal?.aborted) throw new TypeError('too late')
      heard(url, String(init.body), response)
      return new Response(text, response)
    }
    const cut = new AbortController()
    init.signal?.addEventListener('abort', () => cut.abort())
    const response = await fetch(url, { ...init, signal: cut.signal })
    if (now(25)) setTimeout(() => cut.abort(), 1000 + chance.below(5000))
    return response
  }
  /** The same once more, later: whoever repeats a request does not ask the phone. */
  function copy(url: URL, { signal: _signal, ...init }: RequestInit): void {
    const sent = pause(chance.below(200))
      .then(() => fetch(url, init))
      .then((response) => response.text())
      .catch(() => {})
      .finally(() => copies.delete(sent))
    copies.add(sent)
  }
  return {
    fetch: through,
    calm: () => {
      calm = true
    },
    empty: async () => {
      while (copies.size > 0) await Promise.all(copies)
    },
  }
}
