import { useSyncExternalStore } from 'react'
import { parseHash, type Route } from './route.ts'

/** The screen that the address asks for; the browser's own back button moves between screens. */
export function useRoute(): Route {
  return parseHash(
    useSyncExternalStore(
      listen,
      () => location.hash,
      () => '',
    ),
  )
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
