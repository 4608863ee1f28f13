import { languageKey, storageKey } from '../state/device.ts'
import { fromSaved, toSaved } from '../state/saved.ts'
import { freshState, hasAnswers } from '../state/state.ts'
import type { TrackIds } from '../state/tracks.ts'
import { type BestKeys, isComplete, scoreOf } from './outcome.ts'
import type { Session } from './session.ts'
import { fromSuspended, languageIn, mostSuspended, toSuspended } from './suspended.ts'

/** What the quiz asks of storage. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The questions, way by way; their best options where the organization asks for a score. */
export type CourseFacts = { ids: TrackIds; best?: BestKeys }

/**
 * Storage that is the learning system itself: the quiz keeps its answers as it always does, and each
 * of them is there at once. Where the system does not take it, storing throws, and the quiz says
 * that nothing is kept. `end` tries once more what was refused, and ends the visit.
 */
export function courseStorage(
  visit: Session,
  facts: CourseFacts,
): { store: Store; end: () => void } {
  const held = heldBefore(visit.get('cmi.suspend_data'), facts)
  let status = visit.get('cmi.core.lesson_status')
  /** What the system has taken last, and what it has refused since. */
  let taken = ''
  let pending: Map<string, string> | undefined
  const report = (all: Map<string, string>): boolean => {
    const values = valuesOf(all, facts, status)
    const said = JSON.stringify(values)
    // A choice that is not checked yet, or a moment that is looked at again, changes nothing there.
    const kept = said === taken || (values !== undefined && visit.keep(values))
    if (kept) [taken, status] = [said, values?.['cmi.core.lesson_status'] ?? status]
    pending = kept ? undefined : all
    return kept
  }
  return {
    store: {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, text) => {
        if (!report(new Map(held).set(key, text))) throw refused()
        held.set(key, text)
      },
      removeItem: (key) => {
        held.delete(key)
        if (!report(new Map(held))) throw refused()
      },
    },
    end: () => {
      if (pending !== undefined) report(pending)
      visit.end()
    },
  }
}

/** What an earlier visit has kept, as the quiz looks for it. */
function heldBefore(suspended: string, { ids }: CourseFacts): Map<string, string> {
  const held = new Map<string, string>()
  const state = fromSuspended(ids, suspended)
  if (hasAnswers(state)) held.set(storageKey, toSaved(state))
  const language = languageIn(suspended)
  if (language !== undefined) held.set(languageKey, language)
  return held
}

/** What the system is told; nothing where that would be longer than it may be. */
function valuesOf(
  held: Map<string, string>,
  { ids, best }: CourseFacts,
  status: string,
): Record<string, string> | undefined {
  const state = fromSaved(held.get(storageKey) ?? '') ?? freshState
  const suspended = toSuspended(ids, state, held.get(languageKey))
  if (suspended.length > mostSuspended) return undefined
  const score = best && scoreOf(ids, best, state)
  // A system may make a pass of what is complete: it stays done, whatever is answered or deleted later.
  const done = ['completed', 'passed'].includes(status)
  return {
    'cmi.suspend_data': suspended,
    ...(score !== undefined && {
      'cmi.core.score.raw': String(score),
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    }),
    'cmi.core.lesson_status': done ? status : isComplete(ids, state) ? 'completed' : 'incomplete',
  }
}

function refused(): DOMException {
  return new DOMException('the learning system did not take it', 'QuotaExceededError')
}
