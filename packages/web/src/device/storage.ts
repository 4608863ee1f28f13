/// <reference lib="dom" />
/** What storage holds: a text, `null` for nothing, `undefined` where no look is allowed. */
export function stored(key: string): string | null | undefined {
  return guarded((storage) => storage.getItem(key))
}

/** Keeps a text, and says whether it is kept: a browser may take it and hold nothing. */
export function store(key: string, text: string): boolean {
  const kept = guarded((storage) => {
    storage.setItem(key, text)
    return storage.getItem(key) === text
  })
  return kept === true
}

/** Leaves nothing under a name. */
export function unstore(key: string): void {
  guarded((storage) => storage.removeItem(key))
}

/**
 * Every browser refuses storage in its own way: there is none, it is `null` (in apps that show a
 * page), looking at it throws, it is full; and not all of them throw a DOMException. Nothing of ours
 * runs in here, so whatever is thrown is the browser's answer.
 */
function guarded<T>(ask: (storage: Storage) => T): T | undefined {
  try {
    return ask(localStorage)
  } catch {
    return undefined
  }
}
