import { useEffect, useState } from 'react'

/**
 * Keeps the quiz on the device for use without a network, and says when a newer version waits.
 * It is offered, never forced. Without a secure context there is no worker and nothing is shown.
 */
export function useUpdate(): [boolean, () => void] {
  const [waiting, setWaiting] = useState<ServiceWorker>()

  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || ownComputer()) return
    // The script lies in `assets/`, the worker beside that folder.
    const script = new URL(/* @vite-ignore */ '../sw.js', import.meta.url)
    navigator.serviceWorker.register(script).then((registration) => {
      const offer = () => {
        if (navigator.serviceWorker.controller !== null && registration.waiting !== null) {
          setWaiting(registration.waiting)
        }
      }
      offer()
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', offer)
      })
    }, refused)
  }, [])

  const take = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    waiting?.postMessage('take over')
  }
  return [waiting !== undefined, take]
}

/** On this very computer the newest words show at once, so nothing is kept there. */
function ownComputer(): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
}

/** A browser may refuse the worker, as private windows do: the quiz then needs its network. */
function refused(error: unknown): void {
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error
}
