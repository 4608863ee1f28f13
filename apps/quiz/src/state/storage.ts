import { store, stored, unstore } from '@read-the-room/web/device'
import { storageKey } from './device.ts'
import { changeEntry } from './entry.ts'
import { merge } from './merge.ts'
import { fromSaved, toSaved } from './saved.ts'
import { freshState, type State } from './state.ts'

/** What is kept on the device: a state, nothing, something unreadable; or no look is allowed. */
export type Found = { state: State } | 'nothing' | 'unreadable' | 'denied'

/**
 * Where a state is kept: on the device; in the history entry, which outlasts a reload and not the
 * tab; or nowhere but in this page.
 */
export type Keeping = 'device' | 'entry' | 'nowhere'

/** Reads what was kept; what this tab could not store waits in its history entry. */
export function recall(): Found {
  const held = toFound(stored(storageKey))
  const waiting = toFound(heldInEntry())
  if (typeof waiting === 'string') return held
  if (typeof held === 'string') return waiting
  return { state: merge(held.state, waiting.state) }
}

/** The state that was kept, or a fresh one. */
export function recalled(): State {
  const found = recall()
  return typeof found === 'string' ? freshState : found.state
}

/** Keeps a state together with what other tabs have stored; says what is kept now, and where. */
export function keep(state: State): { state: State; keeping: Keeping } {
  const found = recall()
  const all = typeof found === 'string' ? state : merge(state, found.state)
  if (store(storageKey, toSaved(all))) {
    holdInEntry(null)
    return { state: all, keeping: 'device' }
  }
  return { state: all, keeping: holdInEntry(toSaved(all)) ? 'entry' : 'nowhere' }
}

/** Leaves nothing on the device. */
export function forget(): void {
  holdInEntry(null)
  unstore(storageKey)
}

function toFound(text: string | null | undefined): Found {
  if (text === undefined) return 'denied'
  if (text === null) return 'nothing'
  const state = fromSaved(text)
  if (state === undefined) return 'unreadable'
  return { state }
}

function heldInEntry(): string | null {
  const entry: unknown = history.state
  if (typeof entry !== 'object' || entry === null || !('quiz' in entry)) return null
  return typeof entry.quiz === 'string' ? entry.quiz : null
}

function holdInEntry(text: string | null): boolean {
  return heldInEntry() === text || changeEntry(text === null ? null : { quiz: text })
}
