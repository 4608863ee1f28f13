import { type Dispatch, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { storageKey } from './device.ts'
import { type Action, reduce } from './reducer.ts'
import { freshState, type State } from './state.ts'
import { forget, keep, recall } from './storage.ts'

/** What the person must know about their answers, if anything. */
export type Trouble = 'lost' | 'denied'

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
  const known = useRef({ state, stored: false })

  useLayoutEffect(() => {
    const found = recall()
    if (found === 'unreadable') setTrouble('lost')
    if (typeof found === 'object') dispatch({ type: 'heard', state: found.state })
  }, [])

  useLayoutEffect(() => {
    const before = known.current
    known.current = { state, stored: false }
    if (state === freshState) {
      if (before.state !== freshState) forget()
      return
    }
    const kept = keep(state)
    known.current = { state, stored: kept.stored }
    if (!kept.stored) setTrouble('denied')
    else setTrouble((trouble) => (trouble === 'denied' ? undefined : trouble))
    if (kept.state !== state) dispatch({ type: 'heard', state: kept.state })
  }, [state, place])

  useEffect(() => listen(dispatch, () => known.current), [])
  return [state, dispatch, trouble]
}

/** Hears other tabs, and looks again whenever the page comes back or is about to go. */
function listen(
  dispatch: Dispatch<Action>,
  current: () => { state: State; stored: boolean },
): () => void {
  const look = () => {
    const found = recall()
    if (typeof found === 'object') dispatch({ type: 'heard', state: found.state })
    // Kept before and gone now: deleted in another tab while this one slept.
    if (found === 'nothing' && current().stored) dispatch({ type: 'forget' })
  }
  const hear = ({ key }: StorageEvent) => {
    if (key === storageKey || key === null) look()
  }
  const settle = () => {
    const { state, stored } = current()
    if (state !== freshState && !stored) keep(state)
  }
  addEventListener('storage', hear)
  addEventListener('pageshow', look)
  addEventListener('pagehide', settle)
  return () => {
    removeEventListener('storage', hear)
    removeEventListener('pageshow', look)
    removeEventListener('pagehide', settle)
  }
}
