import { useEffect } from 'react'

/** Says a sentence once when it begins to hold, and again when it does so anew. */
export function useSaid(text: string | undefined, announce: (message: string) => void): void {
  useEffect(() => {
    if (text !== undefined) announce(text)
  }, [text])
}
