import type { Dispatch } from 'react'
import type { Route } from '../link/route.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { Round } from './round.tsx'
import { Start } from './start.tsx'
import type { More } from './use-more.ts'

type Props = {
  route: Route
  words: Words
  more: More | undefined
  state: State
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** The screen that a route asks for. */
export function Screen(props: Props) {
  const { route, words, more, state, dispatch, announce } = props
  if (route.at === 'start' || route.at === 'nowhere') return <Start words={words} state={state} />
  if (route.at === 'way') {
    const { way } = route
    const questions = words.questions[way]
    const result =
      more === undefined ? (
        <main aria-busy="true" />
      ) : (
        <more.WayResult {...{ words, state, way, questions, dispatch }} />
      )
    const ids = words.ids[way]
    const asked = { words, state, ids, questions, dispatch, announce, result }
    return <Round key={way} name={way} {...asked} />
  }
  return more === undefined ? <main aria-busy="true" /> : later({ ...props, route, more })
}

type LaterRoute = Exclude<Route, { at: 'start' | 'nowhere' | 'way' }>

function later({
  route,
  words,
  more,
  state,
  dispatch,
  announce,
}: Props & { route: LaterRoute; more: More }) {
  switch (route.at) {
    case 'moment':
      return <more.MomentScreen {...{ words, dispatch }} moment={state.moment} />
    case 'so far': {
      const questions = words.questions[route.way]
      return <more.WayResult {...{ words, state, questions, dispatch }} way={route.way} soFar />
    }
    case 'shared':
      return <more.Shared words={words} way={route.way} carried={route.carried} />
    case 'plan':
      return <more.PlanScreen words={words} choice={route.choice} />
    case 'later': {
      const { choice, practised } = route
      return <more.Later {...{ words, state, choice, practised, dispatch, announce }} />
    }
    default:
      throw new TypeError(`unknown route: ${JSON.stringify(route satisfies never)}`)
  }
}
