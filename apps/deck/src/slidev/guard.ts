/**
 * Runs in the page before anything else: gives it a storage and a channel that never throw. Where
 * the browser refuses to keep site data, hands out none or has no room left, values live in memory
 * for as long as the window does. It is written into the page as text, so it uses nothing from
 * outside, and no syntax that an old browser could not read.
 */
export function guard(page: Window & typeof globalThis): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const memory = new Map<string, string>()
    const real = tried(() => page[name]) ?? undefined
    const keys = () => [
      ...new Set([...memory.keys(), ...(tried(() => Object.keys(real ?? {})) ?? [])]),
    ]
    const storage: Storage = {
      get length() {
        return keys().length
      },
      key: (index) => keys()[index] ?? null,
      getItem: (key) => memory.get(String(key)) ?? tried(() => real?.getItem(key)) ?? null,
      setItem(key, value) {
        memory.delete(String(key))
        if (tried(() => kept(key, value)) !== true) memory.set(String(key), String(value))
      },
      removeItem(key) {
        memory.delete(String(key))
        tried(() => real?.removeItem(key))
      },
      clear() {
        memory.clear()
        tried(() => real?.clear())
      },
    }
    const kept = (key: string, value: string) => {
      real?.setItem(key, value)
      return real !== undefined
    }
    Object.defineProperty(page, name, { configurable: true, value: storage })
  }
  const channels = tried(() => {
    new page.BroadcastChannel('read-the-room').close()
    return true
  })
  if (channels !== true) {
    Object.defineProperty(page, 'BroadcastChannel', {
      configurable: true,
      value: class extends EventTarget {
        postMessage() {}
        close() {}
      },
    })
  }

  function tried<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch {
      return undefined
    }
  }
}
