import { useEffect, useState } from 'react'

/** The later screens, once their files are here. */
export type More = {
  moment?: typeof import('./moment.tsx')
  after?: typeof import('./more.ts')
}

/** Brings the later screens: those of a moment at once where it is asked for, all when `calm`. */
export function useMore(moment: boolean, calm: boolean): { more: More; failed: boolean } {
  const [more, setMore] = useState<More>({})
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const bring = async () => {
      if (moment || calm) {
        const screens = await import('./moment.tsx')
        setMore((held) => ({ ...held, moment: screens }))
      }
      if (calm) {
        const screens = await import('./more.ts')
        setMore((held) => ({ ...held, after: screens }))
      }
    }
    bring().catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error
      setFailed(true)
    })
  }, [moment, calm])
  return { more, failed }
}
