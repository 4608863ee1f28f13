import type { Dispatch } from 'react'
import type { Route } from '../link/route.ts'
import { Bar } from '../parts/bar.tsx'
import type { Seat } from '../room/seat.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { Track } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'
import type { More } from './use-more.ts'

type Props = {
  route: Exclude<Route, { at: 'nowhere' | 'cut' }>
  /** The way in that a link asked for, where it leads to the first screen. */
  asked: Track | undefined
  words: Words
  more: More
  seat: Seat | undefined
  state: State
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** The screen that a route asks for; an empty one while its file is on the way. */
export function Screen({ route, asked, words, more, seat, state, dispatch, announce }: Props) {
  const { start, round, reasons, moment, reading, room } = more
  const after = afterOf(more, words)
  const empty = (
    <main aria-busy="true">
      <Bar words={words} />
    </main>
  )
  switch (route.at) {
    case 'start':
      if (start === undefined) return empty
      return <start.Start words={words} state={state} asked={asked} />
    case 'moment':
      if (moment === undefined) return empty
      return (
        <moment.MomentScreen
          {...{ words, reading, dispatch, announce }}
          moment={state.moment}
          carried={route.signs}
        />
      )
    case 'track': {
      if (round === undefined) return empty
      const { track } = route
      const questions = words.questions[track]
      const result =
        after === undefined ? (
          empty
        ) : (
          <after.TrackResult
            {...{ words: after.words, state, track, questions, dispatch, announce, room, seat }}
          />
        )
      const ids = words.ids[track]
      const asked = { words, reasons, state, ids, questions, dispatch, announce, result }
      return <round.Round key={track} name={track} {...asked} />
    }
    case 'so far': {
      if (after === undefined) return empty
      const questions = words.questions[route.track]
      return (
        <after.TrackResult
          {...{ words: after.words, state, questions, dispatch, announce }}
          track={route.track}
          soFar
        />
      )
    }
    case 'shared':
      if (after === undefined) return empty
      return <after.Shared words={after.words} track={route.track} carried={route.carried} />
    case 'plan':
      if (after === undefined) return empty
      return <after.PlanScreen words={after.words} choice={route.choice} />
    case 'later': {
      if (after === undefined) return empty
      const { choice, practiced } = route
      return (
        <after.Later
          {...{ words: after.words, reasons, state, choice, practiced, dispatch, announce }}
        />
      )
    }
    case 'room':
      if (room === undefined || words.room === undefined) return empty
      return <room.RoomScreen {...{ words, seat, state, announce }} code={route.code} />
    default:
      throw new TypeError(`unknown route: ${JSON.stringify(route satisfies never)}`)
  }
}

/** What comes after questions: its screens and their words, once both are here. */
function afterOf({ after }: More, words: Words) {
  const { result } = words
  if (after === undefined || result === undefined) return undefined
  return { ...after, words: { ...words, result } }
}
