import { attempt, storageKey } from './device.ts'
import { merge } from './merge.ts'
import { fromSaved, toSaved } from './saved.ts'
import { freshState, type State } from './state.ts'

/** What is kept on the device: a state, nothing, something unreadable; or no look is allowed. */
export type Found = { state: State } | 'nothing' | 'unreadable' | 'denied'

/** Reads what was kept; what this tab could not store waits in its history entry. */
export function recall(): Found {
  const stored = toFound(attempt(() => localStorage.getItem(storageKey)))
  const waiting = toFound(heldInHistory())
  if (typeof waiting === 'string') return stored
  if (typeof stored === 'string') return waiting
  return { state: merge(stored.state, waiting.state) }
}

/** The state that was kept, or a fresh one. */
export function recalled(): State {
  const found = recall()
  return typeof found === 'string' ? freshState : found.state
}

/**
 * Keeps a state together with what other tabs have stored, and says what is kept now. Where
 * storage is denied or full, the history entry holds it: that outlasts a reload, not the tab.
 */
export function keep(state: State): { state: State; stored: boolean } {
  const found = recall()
  const all = typeof found === 'string' ? state : merge(state, found.state)
  const stored = attempt(() => {
    localStorage.setItem(storageKey, toSaved(all))
    return true
  })
  holdInHistory(stored === true ? null : toSaved(all))
  return { state: all, stored: stored === true }
}

/** Leaves nothing on the device. */
export function forget(): void {
  holdInHistory(null)
  attempt(() => localStorage.removeItem(storageKey))
}

function toFound(text: string | null | undefined): Found {
  if (text === undefined) return 'denied'
  if (text === null) return 'nothing'
  const state = fromSaved(text)
  if (state === undefined) return 'unreadable'
  return { state }
}

function heldInHistory(): string | null {
  const entry: unknown = history.state
  if (typeof entry !== 'object' || entry === null || !('quiz' in entry)) return null
  return typeof entry.quiz === 'string' ? entry.quiz : null
}

function holdInHistory(text: string | null): void {
  if (heldInHistory() === text) return
  history.replaceState(text === null ? null : { quiz: text }, '')
}
