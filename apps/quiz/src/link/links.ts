import { finished } from '../state/position.ts'
import type { State } from '../state/state.ts'
import type { Track, TrackIds } from '../state/tracks.ts'
import { toCarriedText } from './carried.ts'

/** A hash that shows the chosen options of a way to whoever has the link. */
export function resultHash(ids: TrackIds, track: Track, state: State): string {
  return `#${track}.chose.${toCarriedText(ids[track], state.attempts[track])}`
}

/** After 7 days: the questions after the workshop, with the answers given before it. */
export function afterHash(ids: TrackIds, state: State): string {
  const { before } = state.attempts
  const answers = finished(ids.before, before) ?? before.answers
  if (ids.after.length === 0) return '#practice'
  if (Object.keys(answers).length === 0) return '#after'
  return `#after.before.${toCarriedText(ids.before, { ...before, answers })}`
}

/** The plan that reminders carry: the first one until another is chosen. */
export function chosenPlan({ plan }: State): number {
  return plan.choice ?? 0
}

/** After 2 days: the plan. */
export function planHash(state: State): string {
  return `#plan.${chosenPlan(state)}`
}

/** After 21 days: did it happen, and three scenes that were not practiced until now. */
export function laterHash(ids: TrackIds, state: State): string {
  const choice = chosenPlan(state)
  if (ids.practice.length === 0) return `#later.${choice}`
  return `#later.${choice}.${toCarriedText(ids.practice, state.attempts.practice)}`
}
