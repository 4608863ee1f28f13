import { deck } from 'virtual:deck-words'
import { effectScope, type Ref, ref, watch } from 'vue'
import { type Kept, keyOf, readKept, stale } from './kept.ts'
import { openLine } from './line.ts'
import { asked, sheet } from './this-window.ts'
import { isLater, say, untold } from './told.ts'

/** A value of this window; as text, what it was before anybody changed it and is now. */
type State = { value: Ref<unknown>; initial: string; text: string }

const key = keyOf(deck.locale, sheet)
const states = new Map<string, State>()

/** What this window keeps; every window of the run sheet and its storage have the same. */
export const kept: Ref<Kept> = ref(readKept(localStorage.getItem(key), Date.now(), asked.session))

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
  const value = ref(kept.value.values[name]?.value ?? initial)
  const state: State = {
    value,
    initial: JSON.stringify(initial),
    text: JSON.stringify(value.value),
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
  adopt({ session: Math.max(Date.now(), kept.value.session + 1), values: {} })
  tell(JSON.stringify(kept.value))
}

function changed(name: string, state: State): void {
  const text = JSON.stringify(state.value.value)
  if (text === state.text) return
  state.text = text
  const { session, values } = kept.value
  const told = say(JSON.parse(text) as unknown, values[name] ?? untold, Date.now())
  keep({ session, values: { ...values, [name]: told } })
  tell(JSON.stringify({ session, values: { [name]: told } }))
}

/**
 * Takes over what another window says, unless it speaks of an earlier session or was overtaken. A
 * window that was left open may speak of an earlier workshop: then it is told what is kept here.
 */
function adopt({ session, values }: Kept): void {
  if (session < kept.value.session) return
  const now = Date.now()
  if (stale({ session, values }, now) && !stale(kept.value, now)) {
    keep({ session: Math.max(now, session + 1), values: kept.value.values })
    tell(JSON.stringify(kept.value))
    return
  }
  const known = session === kept.value.session ? kept.value.values : {}
  const news = Object.entries(values).filter(([name, told]) => isLater(told, known[name] ?? untold))
  keep({ session, values: { ...known, ...Object.fromEntries(news) } })
  for (const [name, state] of states) {
    const told = kept.value.values[name]
    const text = told === undefined ? state.initial : JSON.stringify(told.value)
    if (text === state.text) continue
    state.text = text
    state.value.value = JSON.parse(text)
  }
}

function keep(next: Kept): void {
  kept.value = next
  localStorage.setItem(key, JSON.stringify(next))
}
