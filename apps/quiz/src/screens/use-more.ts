import { useEffect, useState } from 'react'

/** The later screens, once their file is here. */
export type More = typeof import('./more.ts')

/** Brings the later screens as soon as `ready` says that nothing more urgent is on its way. */
export function useMore(ready: boolean): { more: More | undefined; failed: boolean } {
  const [more, setMore] = useState<More>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!ready) return
    import('./more.ts').then(setMore, (error: unknown) => {
      if (!(error instanceof TypeError)) throw error
      setFailed(true)
    })
  }, [ready])
  return { more, failed }
}
