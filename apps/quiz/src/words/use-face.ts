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
    bringFaces().then(() => setArrived(true), offline)
  }, [calm])

  // Only another screen changes the face, not its arrival.
  useLayoutEffect(() => {
    if (arrived) document.documentElement.classList.add('faced')
  }, [place])
}

/** Where the browser tells nothing of faces, they are set at once, and drawn once they are there. */
async function bringFaces(): Promise<void> {
  if (document.fonts === undefined) return
  const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em ${families}`))
  await Promise.all(faces)
}

/** A face that does not arrive changes nothing. */
function offline(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
}
