import locales from 'quiz:locales'
import { useLayoutEffect, useState } from 'react'

const key = 'read-the-room:language'

/** The language that the person wants: the page's, unless another was chosen on this device. */
export function useLanguage(page: string): [string, (tag: string) => void] {
  const [wanted, want] = useState(page)
  useLayoutEffect(() => {
    const chosen = attempt(() => localStorage.getItem(key))
    if (typeof chosen === 'string' && Object.hasOwn(locales, chosen)) want(chosen)
  }, [])
  const choose = (tag: string) => {
    attempt(() => localStorage.setItem(key, tag))
    want(tag)
  }
  return [wanted, choose]
}

/** Denied storage forgets the language at the next visit, and nothing else happens. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
