import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Done, Wanted } from './phones.ts'

/** What a round with many phones took; times in milliseconds from the first answer sent. */
export type Took = {
  acknowledged: number
  counted: number
  /** Until the last phone knew that the round had closed. */
  closed: number
  messages: number
  /** Megabytes of the server that took most. */
  memory: number
  /** How many phones had to send their answer again. */
  again: number
}

/** Has many phones answer at once on servers of one store, some rounds long. */
export async function measureRounds(
  phones: number,
  stores: string[],
  rounds: number,
): Promise<Took[]> {
  const start = (name: string, ...words: string[]) =>
    fork(fileURLToPath(new URL(name, import.meta.url)), words)
  const servers = stores.map((store) => start('server.ts', store))
  const ports = await Promise.all(servers.map((server) => next<number>(server)))
  const base = `http://127.0.0.1:${ports[0]}/room/`
  const begun = await fetch(base, { method: 'POST', headers: { Authorization: 'Bearer key' } })
  const { code, secret } = (await begun.json()) as { code: string; secret: string }
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
  const host = (what: string, body: unknown = {}) =>
    fetch(`${base}${code}/host/${what}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const crowd = start('phones.ts')
  const tell = (wanted: Wanted) => crowd.send(wanted)
  try {
    tell({ phones, ports, code })
    await next<Done>(crowd)
    const counts = await answered(`${base}${code}/host/events`, headers)
    const took: Took[] = []
    for (let turn = 1; turn <= rounds; turn += 1) {
      const id = `round${turn}.kind`
      await host('open', { id, choices: ['networking', 'mixed', 'socializing', 'unclear'] })
      await counts.until((told) => told.round?.id === id && told.answered === 0)
      const all = counts.until((told) => told.round?.id === id && told.answered === phones)
      tell({ answer: id })
      const acknowledged = await next<Done>(crowd)
      const counted = await all
      const heard = next<Done>(crowd)
      await host('close')
      const closed = await heard
      const memory = servers.map((server) => {
        server.send('memory')
        return next<number>(server)
      })
      took.push({
        acknowledged: acknowledged.last - acknowledged.first,
        counted: counted - acknowledged.first,
        closed: closed.last - acknowledged.first,
        messages: closed.failed,
        memory: Math.max(...(await Promise.all(memory))),
        again: acknowledged.failed,
      })
    }
    counts.leave()
    return took
  } finally {
    crowd.kill()
    // A server that ends by itself keeps what it has compiled, as one does that people stop.
    const running = servers.filter(({ connected }) => connected)
    const ended = running.map((server) => once(server, 'exit'))
    for (const server of running) server.disconnect()
    await Promise.all(ended)
  }
}

async function next<T>(from: ChildProcess): Promise<T> {
  const [told] = await once(from, 'message')
  return told as T
}

type Told = { answered?: number; round?: { id: string } }

/** The deck's stream: when it says something for the first time, in milliseconds since 1970. */
async function answered(url: string, headers: Record<string, string>) {
  const cut = new AbortController()
  const response = await fetch(url, { headers, signal: cut.signal })
  let last: Told = {}
  let waiting: { is: (told: Told) => boolean; resolve: (at: number) => void } | undefined
  const look = () => {
    if (waiting?.is(last)) waiting.resolve(Date.now())
  }
  const read = async () => {
    for await (const part of response.body ?? []) {
      for (const [, text = ''] of Buffer.from(part)
        .toString()
        .matchAll(/^data: (.*)$/gm)) {
        last = JSON.parse(text) as Told
        look()
      }
    }
  }
  read().catch((error: Error) => {
    if (!cut.signal.aborted) throw error
  })
  return {
    leave: () => cut.abort(),
    until: (is: (told: Told) => boolean) =>
      new Promise<number>((resolve) => {
        waiting = { is, resolve }
        look()
      }),
  }
}
