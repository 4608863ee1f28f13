import { families } from '@read-the-room/brand'
import { useEffect, useLayoutEffect, useState } from 'react'

/**
 * Brings the brand's face once everything else is here, and sets it with the next screen, so that
 * no line moves while it is read. `place` names the screen. A later visit begins with the face
 * where a worker keeps it.
 */
export function useFace(calm: boolean, place: string): void {
  const [arrived, setArrived] = useState(false)

  useEffect(() => {
    if (!calm) return
    const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em ${families}`))
    Promise.all(faces).then(() => setArrived(true), offline)
  }, [calm])

  // Only another screen changes the face, not its arrival.
  useLayoutEffect(() => {
    if (arrived) document.documentElement.classList.add('faced')
  }, [place])
}

/** A face that does not arrive changes nothing. */
function offline(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
}
