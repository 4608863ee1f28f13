import locales from 'quiz:locales'
import { useLayoutEffect, useState } from 'react'
import { attempt, languageKey } from '../state/device.ts'

/**
 * The language that the person wants: the page's, unless another was chosen on this device. Where
 * storage is denied the choice is forgotten with the page.
 */
export function useLanguage(page: string): [string, (tag: string) => void] {
  const [wanted, want] = useState(page)
  useLayoutEffect(() => {
    const chosen = attempt(() => localStorage.getItem(languageKey))
    if (typeof chosen === 'string' && Object.hasOwn(locales, chosen)) want(chosen)
  }, [])
  const choose = (tag: string) => {
    attempt(() => localStorage.setItem(languageKey, tag))
    want(tag)
  }
  return [wanted, choose]
}
