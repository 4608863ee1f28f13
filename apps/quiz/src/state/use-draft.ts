import { useState } from 'react'

/** The chosen option of a question that is not checked yet; `tell` hears of it, to keep it. */
export function useDraft(
  kept: string | undefined,
  tell: (key: string) => void,
): [string | undefined, (key: string) => void] {
  const [chosen, choose] = useState(kept)
  return [
    chosen,
    (key) => {
      choose(key)
      tell(key)
    },
  ]
}
