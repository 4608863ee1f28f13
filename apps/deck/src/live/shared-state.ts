import { deck } from 'virtual:deck-words'
import { effectScope, type Ref, ref, watch } from 'vue'
import { type Kept, keyOf, readKept } from './kept.ts'
import { openLine } from './line.ts'
import { sheet } from './this-window.ts'

/** A value of this window, and what it was before anybody changed it, as text. */
type State = { value: Ref<unknown>; initial: string; told: string }

const key = keyOf(deck.locale, sheet)
const states = new Map<string, State>()

/** What this window keeps; every window of the run sheet and its storage have the same. */
export const kept: Ref<Kept> = ref(readKept(localStorage.getItem(key), Date.now()))

// A window that comes late, where nothing can be stored, has the others tell it.
const tell = openLine('state', (text) => {
  if (text === 'hello') return tell(JSON.stringify(kept.value))
  adopt(JSON.parse(text) as Kept)
})
tell('hello')
// Where a session was begun anew on the way here, windows that were left open begin anew as well.
if (kept.value.session > 0 && Object.keys(kept.value.values).length === 0) {
  tell(JSON.stringify(kept.value))
}

/**
 * A value that every window of this run sheet shows, and that survives a reload. It is kept in the
 * browser's storage where there is one, told to other windows, and goes with the session.
 */
export function sharedState<T>(name: string, initial: T): Ref<T> {
  const known = states.get(name)
  if (known !== undefined) return known.value as Ref<T>
  const value = ref(kept.value.values[name] ?? initial)
  const state: State = {
    value,
    initial: JSON.stringify(initial),
    told: JSON.stringify(value.value),
  }
  states.set(name, state)
  // The value outlives the part of a slide that asked for it first.
  effectScope(true).run(() =>
    watch(value, () => changed(name, state), { deep: true, flush: 'sync' }),
  )
  return value as Ref<T>
}

/** Begins anew, in every window: the run, its clocks, all that was counted. */
export function newSession(): void {
  adopt({ session: Date.now(), at: Date.now(), values: {} })
  localStorage.setItem(key, JSON.stringify(kept.value))
  tell(JSON.stringify(kept.value))
}

function changed(name: string, state: State): void {
  const text = JSON.stringify(state.value.value)
  if (text === state.told) return
  state.told = text
  const { session, values } = kept.value
  const value: unknown = JSON.parse(text)
  kept.value = { session, at: Date.now(), values: { ...values, [name]: value } }
  localStorage.setItem(key, JSON.stringify(kept.value))
  tell(JSON.stringify({ ...kept.value, values: { [name]: value } }))
}

/** Takes over what another window says, unless it speaks of an earlier session. */
function adopt({ session, at, values }: Kept): void {
  if (session < kept.value.session) return
  const known = session === kept.value.session ? kept.value.values : {}
  kept.value = { session, at, values: { ...known, ...values } }
  for (const [name, state] of states) {
    const text = name in kept.value.values ? JSON.stringify(kept.value.values[name]) : state.initial
    if (text === state.told) continue
    state.told = text
    state.value.value = JSON.parse(text)
  }
}
