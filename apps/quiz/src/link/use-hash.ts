import { useSyncExternalStore } from 'react'

/** The part of the address after `#`; the browser's own back button moves between screens. `drawn` is drawn without one. */
export function useHash(drawn: string): string {
  return useSyncExternalStore(
    listen,
    () => location.hash,
    () => drawn,
  )
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
