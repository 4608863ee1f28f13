import {
  type Asked,
  askedIn,
  askedOf,
  bestOf,
  formOrder,
  type Kit,
  type Round,
} from '@read-the-room/core'

/** The tracks into the questions, in the order of the first screen. */
export const tracks = ['check', 'before', 'after', 'practice'] as const
export type Track = (typeof tracks)[number]

/** The ids of each track, in the order of the content file. Every question belongs to one track. */
export type TrackIds = Record<Track, string[]>

/** Questions by id, as they are asked. */
export type AskedById = Record<string, Asked>

/** The bank, which form comes first, and what names its asks and options. */
type Named = Pick<Kit, 'questions' | 'workshop'> & Partial<Pick<Kit, 'dimensions' | 'moments'>>

/** Which round of the bank a track asks. */
function roundOf({ workshop }: Named, track: Track): Round {
  return track === 'before' || track === 'after' ? formOrder(workshop)[track] : track
}

export function trackIds(kit: Named): TrackIds {
  const ids = (track: Track) => Object.keys(questionsOf(kit, track))
  return {
    check: ids('check'),
    before: ids('before'),
    after: ids('after'),
    practice: ids('practice'),
  }
}

/** The questions of one track. */
export function questionsOf(kit: Named, track: Track): AskedById {
  const asked = askedOf(askedIn(kit.questions, kit), roundOf(kit, track))
  return Object.fromEntries(asked.map((one) => [one.id, one]))
}

/** The best options of a track: what is chosen can be counted without the words of its questions. */
export function bestKeys(kit: Named, track: Track): string[] {
  return Object.values(questionsOf(kit, track)).map((asked) => bestOf(asked)?.key ?? '')
}

/** Six questions take about four minutes: 40 seconds for a scene, its options and a reason. */
const secondsEach = 40

/** Minutes that a number of questions takes, at least one. */
export function minutesFor(count: number): number {
  return Math.max(1, Math.ceil((count * secondsEach) / 60))
}
