import type { Dispatch } from 'react'
import type { Route } from '../link/route.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { Later, PlanScreen } from './later.tsx'
import { MomentScreen } from './moment.tsx'
import { Round } from './round.tsx'
import { Shared } from './shared.tsx'
import { Start } from './start.tsx'
import { WayResult } from './way-result.tsx'

type Props = {
  route: Route
  words: Words
  state: State
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** The screen that a route asks for. */
export function Screen({ route, words, state, dispatch, announce }: Props) {
  switch (route.at) {
    case 'start':
    case 'nowhere':
      return <Start words={words} state={state} />
    case 'moment':
      return <MomentScreen {...{ words, dispatch }} moment={state.moment} />
    case 'way': {
      const { way } = route
      const questions = words.questions[way]
      const result = <WayResult {...{ words, state, way, questions, dispatch }} />
      return (
        <Round
          key={way}
          {...{ words, state, questions, dispatch, announce, result }}
          name={way}
          ids={words.ids[way]}
        />
      )
    }
    case 'so far': {
      const questions = words.questions[route.way]
      return <WayResult {...{ words, state, questions, dispatch }} way={route.way} soFar />
    }
    case 'shared':
      return <Shared words={words} way={route.way} carried={route.carried} />
    case 'plan':
      return <PlanScreen words={words} choice={route.choice} />
    case 'later': {
      const { choice, practised } = route
      return <Later {...{ words, state, choice, practised, dispatch, announce }} />
    }
    default:
      throw new TypeError(`unknown route: ${JSON.stringify(route satisfies never)}`)
  }
}
