import { register, takeOver } from '@read-the-room/web/register'
import { useEffect, useState } from 'react'

/** Keeps the quiz on the device, and says when a newer version waits; a tap takes it. */
export function useUpdate(): [boolean, () => void] {
  const [waiting, setWaiting] = useState<ServiceWorker>()

  useEffect(() => {
    // The script lies in `quiz/assets/`, the worker of the whole site beside `quiz`.
    if (import.meta.env.PROD) {
      register(new URL(/* @vite-ignore */ '../../sw.js', import.meta.url), setWaiting)
    }
  }, [])

  return [waiting !== undefined, () => waiting !== undefined && takeOver(waiting)]
}
