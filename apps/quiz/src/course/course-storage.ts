import { storageKey } from '../state/device.ts'
import { fromSaved, toSaved } from '../state/saved.ts'
import { freshState, hasAnswers } from '../state/state.ts'
import type { TrackIds } from '../state/tracks.ts'
import type { CourseApi } from './api.ts'
import { fromSuspended, isComplete, mostSuspended, toSuspended } from './suspended.ts'

/** What the quiz asks of storage. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Storage that is the learning system itself: the quiz keeps its answers as it always does, and each
 * of them is there at once. Where the system does not take it, storing throws, and the quiz says
 * that nothing is kept.
 */
export function courseStorage(api: CourseApi, ids: TrackIds): Store {
  const held = new Map<string, string>()
  const before = fromSuspended(ids, api.LMSGetValue('cmi.suspend_data'))
  if (hasAnswers(before)) held.set(storageKey, toSaved(before))
  let status = api.LMSGetValue('cmi.core.lesson_status')
  const report = (text: string | undefined) => {
    const state = (text === undefined ? undefined : fromSaved(text)) ?? freshState
    const suspended = toSuspended(ids, state)
    if (suspended.length > mostSuspended) throw refused()
    if (status !== 'completed') status = isComplete(ids, state) ? 'completed' : 'incomplete'
    const taken = [
      api.LMSSetValue('cmi.suspend_data', suspended),
      api.LMSSetValue('cmi.core.lesson_status', status),
      api.LMSCommit(''),
    ]
    if (taken.some((one) => String(one) !== 'true')) throw refused()
  }
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => {
      if (key === storageKey) report(text)
      held.set(key, text)
    },
    removeItem: (key) => {
      held.delete(key)
      if (key === storageKey) report(undefined)
    },
  }
}

function refused(): DOMException {
  return new DOMException('the learning system did not take it', 'QuotaExceededError')
}
