import { useSyncExternalStore } from 'react'

/** The part of the address after `#`; the browser's own back button moves between screens. */
export function useHash(): string {
  return useSyncExternalStore(
    listen,
    () => location.hash,
    () => '',
  )
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
