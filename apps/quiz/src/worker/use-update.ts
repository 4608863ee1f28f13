import { useEffect, useState } from 'react'

/** What keeps the quiz on the device; it comes with the later screens. */
type Keeping = typeof import('./keep-offline.ts')

/** Keeps the quiz on the device, and says when a newer version waits; a tap takes it. */
export function useUpdate(keeping: Keeping | undefined): [boolean, () => void] {
  const [waiting, setWaiting] = useState<ServiceWorker>()
  useEffect(() => keeping?.keepOffline(setWaiting), [keeping])
  return [waiting !== undefined, () => waiting !== undefined && keeping?.takeOver(waiting)]
}
