import { answered, position } from './position.ts'
import type { State } from './state.ts'
import { type Track, type TrackIds, tracks } from './tracks.ts'

/**
 * The way in that the first screen offers first: the one that a link asked for, else the one that
 * is under way, else the first that is not finished. Ways without questions do not count.
 */
export function mainTrack(
  ids: TrackIds,
  { attempts }: State,
  asked: Track | undefined,
): Track | undefined {
  const open = tracks.filter((track) => ids[track].length > 0)
  if (asked !== undefined && open.includes(asked)) return asked
  const left = open.filter((track) => position(ids[track], attempts[track]).at !== 'result')
  const begun = left.find((track) => answered(ids[track], attempts[track]) > 0)
  return begun ?? firstOf(left) ?? open[0]
}

/** Before and after belong to a workshop: who comes without a link begins with the others. */
function firstOf(left: Track[]): Track | undefined {
  return left.find((track) => track === 'check' || track === 'practice') ?? left[0]
}
