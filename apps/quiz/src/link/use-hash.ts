import { useSyncExternalStore } from 'react'

/**
 * The part of the address after `#`; the browser's own back button moves between screens. `drawn`
 * stands for it where a page is drawn without an address.
 */
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
