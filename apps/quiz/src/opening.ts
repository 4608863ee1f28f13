import { parseHash, type Route } from './link/route.ts'
import type { More } from './screens/use-more.ts'
import type { State } from './state/state.ts'
import type { Track } from './state/tracks.ts'
import { firstWords, type Locale, type Words } from './words/words.ts'

/** What the first view of a link is made of: nothing of it is still on the way. */
export type Opening = {
  hash: string
  words: Words
  more: More
  /** The answers that are known before anything is drawn. */
  state: State
}

/** Brings the words and the screens of a link side by side. Throws where one does not arrive. */
export async function bringOpening(
  tag: string,
  locale: Locale,
  hash: string,
): Promise<Omit<Opening, 'state'>> {
  const route = parseHash(hash)
  const track = trackOf(route)
  const atMoment = route.at === 'moment'
  const atRoom = route.at === 'room'
  const [screen, questions, guide, start, round, moment, spoken, room] = await Promise.all([
    locale.parts.screen(),
    track === undefined ? undefined : locale.parts[track](),
    atMoment ? locale.parts.guide() : undefined,
    atStart(route) ? import('./screens/start.tsx') : undefined,
    route.at === 'track' ? import('./screens/round.tsx') : undefined,
    atMoment ? import('./screens/moment.tsx') : undefined,
    atRoom ? locale.parts.room() : undefined,
    atRoom ? import('./room/room.ts') : undefined,
  ])
  const words = firstWords(tag, screen.default)
  if (track !== undefined && questions !== undefined) words.questions[track] = questions.default
  return {
    hash,
    words: { ...words, guide: guide?.default, room: spoken?.default },
    more: {
      ...(start && { start }),
      ...(round && { round }),
      ...(moment && { moment }),
      ...(room && { room }),
    },
  }
}

/** Whether a route leads to the first screen, for want of a better one too. */
export function atStart({ at }: Route): boolean {
  return at === 'start' || at === 'nowhere' || at === 'cut'
}

/** The track whose questions a screen needs. */
export function trackOf(route: Route): Track | undefined {
  if (route.at === 'track' || route.at === 'so far' || route.at === 'shared') return route.track
  return route.at === 'later' ? 'practice' : undefined
}
