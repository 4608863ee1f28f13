import { attemptNames, type State } from './state.ts'
import type { TrackIds } from './tracks.ts'

/** Whether a device holds answers to former questions, and to none of today's. */
export function holdsFormerAlone({ attempts }: State, ids: TrackIds): boolean {
  const known = new Set(Object.values(ids).flat())
  const answered = attemptNames.flatMap((name) => Object.keys(attempts[name].answers))
  return answered.length > 0 && !answered.some((id) => known.has(id))
}
