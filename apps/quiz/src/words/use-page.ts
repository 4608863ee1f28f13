import locales from 'quiz:locales'
import { useLayoutEffect, useRef } from 'react'

/** Tells the page which language it is in now, and moves its address to that language's page. */
export function usePage(locale: string, title: string): void {
  const before = useRef(locale)
  useLayoutEffect(() => {
    document.title = title
    const [from, to] = [locales[before.current], locales[locale]]
    before.current = locale
    if (from === undefined || to === undefined || from === to) return
    document.documentElement.lang = locale
    document.documentElement.dir = to.direction
    const root = new URL(from.path === '' ? '.' : '..', location.href)
    const page = new URL(`${to.path}${location.search}${location.hash}`, root)
    history.replaceState(history.state, '', page)
  }, [locale, title])
}
