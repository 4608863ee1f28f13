/// <reference lib="dom" />
import { workers } from '../device/workers.ts'

/**
 * Keeps a site on the device for use without a network, by the worker at an address, and hands over
 * a newer version that waits. It is offered, never forced. Without a secure context there is no
 * worker, and nothing happens.
 */
export function register(script: URL, offer: (waiting: ServiceWorker) => void): void {
  const container = workers()
  if (container === undefined || isOwnComputer()) return
  container.register(script).then((registration) => {
    const look = () => {
      if (container.controller !== null && registration.waiting !== null) {
        offer(registration.waiting)
      }
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  }, refused)
}

/** Takes a newer version into use, and shows it. */
export function takeOver(waiting: ServiceWorker): void {
  workers()?.addEventListener('controllerchange', () => location.reload())
  waiting.postMessage('take over')
}

/** On this very computer the newest words show at once, so nothing is kept there. */
function isOwnComputer(): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
}

/** A browser may refuse the worker, as private windows do: the page then needs its network. */
function refused(error: unknown): void {
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error
}
