import { stored } from '@read-the-room/web/device'
import { useEffect, useState } from 'react'
import { roomKey } from '../state/device.ts'

/** The screens behind the first one, once their files are here. */
export type More = {
  start?: typeof import('./start.tsx')
  round?: typeof import('./round.tsx')
  reasons?: typeof import('./reasons.tsx')
  moment?: typeof import('./moment.tsx')
  reading?: typeof import('./reading.tsx')
  after?: typeof import('./more.ts')
  room?: typeof import('../room/room.ts')
}

/** Which screens a way in begins with. */
export type FirstScreen = 'start' | 'round' | 'moment' | 'room'

/**
 * Brings the screens: those that a way in begins with at once, all when `calm`; those of the room to
 * phones alone that are in one.
 */
export function useMore(
  held: More,
  opening: FirstScreen | undefined,
  calm: boolean,
): { more: More; failed: boolean } {
  const [more, setMore] = useState<More>(held)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const bring = async () => {
      if (opening === 'room' || stored(roomKey)) {
        const room = await import('../room/room.ts')
        setMore((held) => ({ ...held, room }))
      }
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
