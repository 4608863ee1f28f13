/// <reference lib="dom" />
import { heartbeat } from '../rules/told.ts'

/** A stream of events, as a page asks for it. */
export type Source = { url: string; headers?: Record<string, string> }

/** What a stream brings: a message, that nobody answers, or that there is no such room. */
export type Heard = { message: unknown } | 'away' | 'gone'

/** Two heartbeats and a little: a connection that is silent longer is dead, whatever it says. */
const silence = heartbeat * 2.5

/**
 * Listens to server-sent events until told to stop, and comes back after anything: a lost network,
 * a sleeping phone, a server that was killed, a wall that answers with a page of its own. Read by
 * hand, because a browser's EventSource can show no secret and does not notice a dead connection.
 */
export function listenTo(source: Source, hear: (heard: Heard) => void): () => void {
  let stopped = false
  let attempt = 0
  let cut = new AbortController()
  let wake: () => void = () => {}
  const again = () => {
    wake()
    // A page that was asleep cannot know whether its connection lives: it asks anew.
    cut.abort()
  }
  const comesBack = () => document.visibilityState === 'visible' && again()
  addEventListener('online', again)
  document.addEventListener('visibilitychange', comesBack)

  async function run(): Promise<void> {
    while (!stopped) {
      cut = new AbortController()
      const outcome = await connect(source, cut, (message) => {
        attempt = 0
        hear({ message })
      })
      if (stopped) return
      if (outcome === 'gone') return hear('gone')
      hear('away')
      attempt += 1
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, waitFor(attempt))
      })
    }
  }
  void run()
  return () => {
    stopped = true
    removeEventListener('online', again)
    document.removeEventListener('visibilitychange', comesBack)
    wake()
    cut.abort()
  }
}

/** How long to wait before an attempt, in milliseconds: longer each time, and never all at once. */
export function waitFor(attempt: number): number {
  return Math.min(8000, 250 * 2 ** attempt) * (0.5 + Math.random())
}

async function connect(
  { url, headers = {} }: Source,
  cut: AbortController,
  hear: (message: unknown) => void,
): Promise<'gone' | 'lost'> {
  let watch = setTimeout(() => cut.abort(), silence)
  const alive = () => {
    clearTimeout(watch)
    watch = setTimeout(() => cut.abort(), silence)
  }
  try {
    const response = await fetch(url, { headers, cache: 'no-store', signal: cut.signal })
    if (!response.ok) return (await isNoRoom(response)) ? 'gone' : 'lost'
    if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true)
      return 'lost'
    const reader = response.body?.getReader()
    const decoder = new TextDecoder()
    let rest = ''
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {}
      if (done) return 'lost'
      alive()
      const events = (rest + decoder.decode(value, { stream: true })).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: ?(.*)$/m.exec(event)?.[1]
        if (data !== undefined) hear(JSON.parse(data))
      }
    }
  } catch {
    // Whatever a network throws, the answer is the same: come back.
    return 'lost'
  } finally {
    clearTimeout(watch)
  }
}

/** Only the room itself can say that it is not there; a wall's 404 says nothing. */
async function isNoRoom(response: Response): Promise<boolean> {
  if (response.status !== 404) return false
  const told = (await response.json().catch(() => undefined)) as { problem?: string } | undefined
  return told?.problem === 'no room'
}
