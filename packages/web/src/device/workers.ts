/// <reference lib="dom" />
/**
 * What keeps pages, where there is such a thing: a page without a secure context has none, and in a
 * closed frame even a look at it throws. Nothing of ours runs in here.
 */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
