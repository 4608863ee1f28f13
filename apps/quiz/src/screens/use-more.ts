import { useEffect, useState } from 'react'

/** The screens behind the first one, once their files are here. */
export type More = {
  start?: typeof import('./start.tsx')
  round?: typeof import('./round.tsx')
  reasons?: typeof import('./reasons.tsx')
  moment?: typeof import('./moment.tsx')
  reading?: typeof import('./reading.tsx')
  after?: typeof import('./more.ts')
}

/** Which screens a way in begins with. */
export type FirstScreen = 'start' | 'round' | 'moment'

/** Brings the screens: those that a way in begins with at once, all when `calm`. */
export function useMore(
  held: More,
  opening: FirstScreen | undefined,
  calm: boolean,
): { more: More; failed: boolean } {
  const [more, setMore] = useState<More>(held)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const bring = async () => {
      if (opening === 'start' || calm) {
        const screens = await import('./start.tsx')
        setMore((held) => ({ ...held, start: screens }))
      }
      if (opening === 'round' || calm) {
        const screens = await import('./round.tsx')
        setMore((held) => ({ ...held, round: screens }))
        const reasons = await import('./reasons.tsx')
        setMore((held) => ({ ...held, reasons }))
      }
      if (opening === 'moment' || calm) {
        const screens = await import('./moment.tsx')
        setMore((held) => ({ ...held, moment: screens }))
        const reading = await import('./reading.tsx')
        setMore((held) => ({ ...held, reading }))
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
  }, [opening, calm])
  return { more, failed }
}
