import { type Dispatch, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { storageKey } from './device.ts'
import { type Action, reduce } from './reducer.ts'
import { freshState, type State } from './state.ts'
import { forget, type Keeping, keep, recall } from './storage.ts'

/** What the person must know about their answers, if anything. */
export type Trouble = 'lost' | 'denied'

/** A state, and where it is kept. */
type Known = { state: State; keeping: Keeping }

/**
 * The answers, kept on the device before the screen shows what follows from them. Other tabs are
 * heard; `place` is the address, because each history entry holds what storage refuses; `first` is
 * what is known before anything is drawn.
 */
export function useAnswers(
  place: string,
  first: State,
): [State, Dispatch<Action>, Trouble | undefined] {
  const [state, dispatch] = useReducer(reduce, first)
  const [trouble, setTrouble] = useState<Trouble>()
  const known = useRef<Known>({ state, keeping: 'nowhere' })

  useLayoutEffect(() => {
    const found = recall()
    if (found === 'unreadable') setTrouble('lost')
    if (typeof found === 'object') dispatch({ type: 'heard', state: found.state })
  }, [])

  useLayoutEffect(() => {
    const before = known.current
    known.current = { state, keeping: 'nowhere' }
    if (state === freshState) {
      if (before.state !== freshState) forget()
      return
    }
    const kept = keep(state)
    known.current = { state, keeping: kept.keeping }
    if (kept.keeping !== 'device') setTrouble('denied')
    else setTrouble((trouble) => (trouble === 'denied' ? undefined : trouble))
    if (kept.state !== state) dispatch({ type: 'heard', state: kept.state })
  }, [state, place])

  useEffect(() => listen(dispatch, () => known.current), [])
  return [state, dispatch, trouble]
}

/** Hears other tabs, and looks again whenever the page comes back or is about to go. */
function listen(dispatch: Dispatch<Action>, current: () => Known): () => void {
  const look = () => {
    const found = recall()
    if (typeof found === 'object') dispatch({ type: 'heard', state: found.state })
    // Kept before and gone now: deleted in another tab, perhaps while this one slept.
    if (found === 'nothing' && current().keeping === 'device') dispatch({ type: 'forget' })
  }
  // Without a key everything of this host was emptied, by whatever else lives there. That is no
  // wish about these answers: the next one keeps all that this tab still shows.
  const hear = ({ key }: StorageEvent) => {
    if (key === storageKey) look()
  }
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (persisted) look()
  }
  const settle = () => {
    const { state, keeping } = current()
    if (state !== freshState && keeping !== 'device') keep(state)
  }
  addEventListener('storage', hear)
  addEventListener('pageshow', wake)
  addEventListener('pagehide', settle)
  return () => {
    removeEventListener('storage', hear)
    removeEventListener('pageshow', wake)
    removeEventListener('pagehide', settle)
  }
}
