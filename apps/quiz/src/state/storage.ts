import { fromSaved, toSaved } from './saved.ts'
import type { State } from './state.ts'

/** The one place in storage that the quiz uses. */
export const storageKey = 'read-the-room:quiz'

/** What an earlier visit left: a state, nothing, or something that cannot be read. */
export type Found = { state: State } | 'nothing' | 'unreadable'

/** Reads the device's storage; a browser that denies it holds nothing. */
export function recall(): Found {
  const text = attempt(() => localStorage.getItem(storageKey))
  if (text === undefined || text === null) return 'nothing'
  const state = fromSaved(text)
  return state === undefined ? 'unreadable' : { state }
}

/** Keeps the state; false where the browser denies it or is full. */
export function keep(state: State): boolean {
  const kept = attempt(() => {
    localStorage.setItem(storageKey, toSaved(state))
    return true
  })
  return kept === true
}

/** Private windows and full storage throw a DOMException; the quiz goes on without. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
