import { setMaxListeners } from 'node:events'

/** How many times faster than on a phone time passes for the clients of a test. */
const haste = 20

const speakers = new Map<string, typeof fetch>()
let count = 0

/** Where a page finds rooms that speaks through a network of its own. */
export function pageOn(through: typeof fetch): string {
  count += 1
  const host = `page-${count}.chaos`
  speakers.set(host, through)
  return `http://${host}/room/`
}

/**
 * Gives this process the few things of a page that the clients use, and lets their time fly.
 * Returns how to take all of it away.
 */
export function bePage(): () => void {
  const before = { fetch: globalThis.fetch, setTimeout: globalThis.setTimeout }
  const [events, document] = [new EventTarget(), new EventTarget()]
  // Fifty phones in one process are no leak.
  setMaxListeners(0, events, document)
  const page = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    document: Object.assign(document, { visibilityState: 'visible' }),
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      const through = speakers.get(new URL(String(input)).hostname) ?? before.fetch
      return through(input, init)
    },
    setTimeout: Object.assign(
      // What waits with words of its own is Node's own fetch, and none of ours.
      (work: (...words: unknown[]) => void, wait = 0, ...words: unknown[]) =>
        before.setTimeout(work, words.length > 0 ? wait : wait / haste, ...words),
      before.setTimeout,
    ),
  }
  Object.assign(globalThis, page)
  return () => {
    Object.assign(globalThis, before)
    for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'document']) {
      Reflect.deleteProperty(globalThis, name)
    }
    speakers.clear()
  }
}
