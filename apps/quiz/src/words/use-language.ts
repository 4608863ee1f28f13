import locales from 'quiz:locales'
import { store, stored } from '@read-the-room/web/device'
import { useLayoutEffect, useState } from 'react'
import { languageKey } from '../state/device.ts'

/**
 * The language that the person wants: the page's, unless another was chosen on this device. Where
 * storage is denied the choice is forgotten with the page.
 */
export function useLanguage(page: string): [string, (tag: string) => void] {
  const [wanted, want] = useState(page)
  useLayoutEffect(() => {
    const chosen = stored(languageKey)
    if (typeof chosen === 'string' && Object.hasOwn(locales, chosen)) want(chosen)
  }, [])
  const choose = (tag: string) => {
    store(languageKey, tag)
    want(tag)
  }
  return [wanted, choose]
}
