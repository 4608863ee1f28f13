import { createClient } from '@redis/client'
import type { Step } from './redis-steps.ts'

/** How long a server may say nothing before it counts as gone, and how often it is asked. */
const silence = { socketTimeout: 6000, pingInterval: 2000 }

/**
 * Links to the server at an address by two lines, one for questions and one to listen on, or throws
 * one sentence. Later, what is asked while it is away
 * is refused at once rather than kept for an unknown time, and the link comes back by itself.
 */
export async function linkTo(address: string) {
  if (!/^rediss?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(
      'ROOM_STORE is an address such as redis://localhost:6379; leave it out for a file.',
    )
  }
  let linked = false
  const client = createClient({
    url: address,
    disableOfflineQueue: true,
    pingInterval: silence.pingInterval,
    socket: {
      connectTimeout: 5000,
      socketTimeout: silence.socketTimeout,
      // Nobody waits for a server that was never there; one that was there is waited for.
      reconnectStrategy: (tried) =>
        linked && Math.min(50 * 2 ** tried, 1000) * (0.5 + Math.random()),
    },
  })
  const ears = client.duplicate()
  const away = awayOnce()
  // A server that is only slow is told of by whoever waited for it.
  client.on('error', (error: Error) => linked && !client.isReady && away.report(error))
  client.on('ready', away.over)
  // Whatever it could say is said by the other line.
  ears.on('error', () => {})
  try {
    await Promise.all([client.connect(), ears.connect()])
  } catch (error) {
    for (const one of [client, ears]) if (one.isOpen) one.destroy()
    throw new Error(unreachable(address, error), { cause: error })
  }
  linked = true
  return {
    client,
    ears,
    /** Calls back whenever a line stands again: what was said meanwhile was not heard. */
    onBack(back: () => void) {
      for (const one of [client, ears]) one.on('ready', back)
    },
    async run(step: Step, keys: string[], words: string[]): Promise<unknown> {
      const given = { keys, arguments: words }
      try {
        return await client.evalSha(step.sha, given)
      } catch (error) {
        // A server that was started anew has to be told the step once more.
        if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
        return await client.eval(step.text, given)
      }
    },
    async shut() {
      await Promise.allSettled(
        [client, ears].map((one) => (one.isReady ? one.close() : one.destroy())),
      )
    },
  }
}

function unreachable(address: string, error: unknown): string {
  const { host = address } = URL.canParse(address) ? new URL(address) : {}
  const why = error instanceof Error ? error.message : String(error)
  return `The store of the rooms does not answer at ${host} (${why}): start Redis or Valkey there, or change ROOM_STORE.`
}

/** Says once that the server went away, and once that it is back: a thousand phones ask meanwhile. */
function awayOnce() {
  let away = false
  return {
    report(error: Error) {
      if (!away) console.error(`The store of the rooms went away: ${error.message}`)
      away = true
    },
    over() {
      if (away) console.error('The store of the rooms is back.')
      away = false
    },
  }
}
