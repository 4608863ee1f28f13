import type { Dispatch } from 'react'
import type { Route } from '../link/route.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { Start } from './start.tsx'
import type { More } from './use-more.ts'

type Props = {
  route: Route
  words: Words
  more: More
  state: State
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** The screen that a route asks for; an empty one while its file is on the way. */
export function Screen({ route, words, more, state, dispatch, announce }: Props) {
  const { round, moment } = more
  const after = afterOf(more, words)
  switch (route.at) {
    case 'start':
    case 'nowhere':
      return <Start words={words} state={state} />
    case 'moment':
      if (moment === undefined) return empty
      return <moment.MomentScreen {...{ words, dispatch }} moment={state.moment} />
    case 'track': {
      if (round === undefined) return empty
      const { track } = route
      const questions = words.questions[track]
      const result =
        after === undefined ? (
          empty
        ) : (
          <after.TrackResult {...{ words: after.words, state, track, questions, dispatch }} />
        )
      const asked = { words, state, ids: words.ids[track], questions, dispatch, announce, result }
      return <round.Round key={track} name={track} {...asked} />
    }
    case 'so far': {
      if (after === undefined) return empty
      const questions = words.questions[route.track]
      return (
        <after.TrackResult
          {...{ words: after.words, state, questions, dispatch }}
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
        <after.Later {...{ words: after.words, state, choice, practiced, dispatch, announce }} />
      )
    }
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

const empty = <main aria-busy="true" />
