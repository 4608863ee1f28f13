import { useEffect, useLayoutEffect, useState } from 'react'

/**
 * Brings the brand's face once everything else is here, `faces` among it, and sets it with the next
 * screen, so that no line moves while it is read. `place` names the screen. A later visit begins with
 * the face where a worker keeps it.
 */
export function useFace(faces: typeof import('./faces.ts') | undefined, place: string): void {
  const [arrived, setArrived] = useState(false)

  useEffect(() => {
    faces?.bringFaces().then(() => setArrived(true), faces.withoutFaces)
  }, [faces])

  // Only another screen changes the face, not its arrival.
  useLayoutEffect(() => {
    if (arrived) document.documentElement.classList.add('faced')
  }, [place])
}
