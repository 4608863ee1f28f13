import type { State } from '../state/state.ts'
import type { Track, TrackIds } from '../state/tracks.ts'

/** The ways in that end: practice goes on for as long as one likes. */
const endingTracks = ['check', 'before', 'after'] as const satisfies Track[]

/** The keys of the best options of each way that ends, in the order of its questions. */
export type BestKeys = Record<(typeof endingTracks)[number], string[]>

/** Whether a way in has been answered to its end: then the course is complete. */
export function isComplete(ids: TrackIds, state: State): boolean {
  return finished(ids, state).length > 0
}

/**
 * How many of a hundred choices fit best, in the way that went best of those answered to their end.
 * Systems take a score for a part of a hundred, whatever is said to be the most.
 */
export function scoreOf(ids: TrackIds, best: BestKeys, state: State): number | undefined {
  const shares = finished(ids, state).map((name) => {
    const { answers } = state.attempts[name]
    const found = ids[name].filter((id, index) => answers[id]?.key === best[name][index])
    return Math.round((found.length / ids[name].length) * 100)
  })
  return shares.length === 0 ? undefined : Math.max(...shares)
}

function finished(ids: TrackIds, { attempts }: State) {
  return endingTracks.filter(
    (name) =>
      ids[name].length > 0 && ids[name].every((id) => Object.hasOwn(attempts[name].answers, id)),
  )
}
