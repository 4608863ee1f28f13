import { type RefObject, useEffect, useRef } from 'react'

/** Moves the focus to an element when it comes into view, unless the page has only just opened. */
export function useFocus<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const element = useRef<T>(null)
  useEffect(() => {
    if (wanted && moved) element.current?.focus()
    if (wanted) moved = true
  }, [wanted])
  return element
}

/** Whether a screen was shown before: the first one leaves the focus where the browser put it. */
let moved = false
