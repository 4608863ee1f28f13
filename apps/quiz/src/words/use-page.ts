import locales from 'quiz:locales'
import { useLayoutEffect, useRef } from 'react'
import { changeEntry } from '../state/entry.ts'

/** Tells the page which language it is in now, and moves its address to that language's page. */
export function usePage(locale: string, title: string): void {
  const before = useRef(locale)
  const root = useRef('')
  useLayoutEffect(() => {
    document.title = title
    root.current ||= new URL(locales[locale]?.path === '' ? '.' : '..', location.href).href
    const [from, to] = [locales[before.current], locales[locale]]
    before.current = locale
    if (from === undefined || to === undefined || from === to) return
    document.documentElement.lang = locale
    document.documentElement.dir = to.direction
    const page = new URL(`${to.path}${location.search}${location.hash}`, root.current)
    // A browser that refuses shows the words all the same, at the address of the former ones.
    changeEntry(history.state, page)
  }, [locale, title])
}
