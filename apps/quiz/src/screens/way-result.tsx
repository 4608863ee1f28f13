import type { Questions } from '@read-the-room/core'
import type { Dispatch } from 'react'
import { chosenOf } from '../link/carried.ts'
import { resultHash } from '../link/links.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import { summarise } from '../take/summary.ts'
import type { Way } from '../ways.ts'
import type { Words } from '../words/words.ts'
import { Change } from './change.tsx'
import { PlanMaker } from './plan-maker.tsx'
import { answeredScenes, Result } from './result.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  words: Words
  state: State
  way: Way
  questions: Questions | undefined
  dispatch: Dispatch<Action>
  /** A look in between: the way goes on. */
  soFar?: boolean
}

/** The result of one's own answers, with all that can be done with it. */
export function WayResult({ words, state, way, questions, dispatch, soFar = false }: Props) {
  const { quiz, ids } = words
  const complete = ids[way].every((id) => questions !== undefined && Object.hasOwn(questions, id))
  if (questions === undefined || !complete) return <main aria-busy="true" />
  const chosen = chosenOf(state.goes[way])
  const title = quiz.ways[way].title
  const summary = summarise(words, title, answeredScenes(ids[way], questions, chosen))
  return (
    <Result {...{ words, questions, chosen }} ids={ids[way]} heading={quiz.result.heading}>
      {(way === 'before' || way === 'after') && <Change words={words} state={state} />}
      <PlanMaker {...{ words, state, dispatch }} />
      <TakeAlong {...{ words, summary }} hash={resultHash(ids, way, state)} />
      {soFar ? (
        <a className="button" href={`#${way}`}>
          {quiz.goOn}
        </a>
      ) : (
        <button type="button" onClick={() => dispatch({ type: 'restart', go: way })}>
          {quiz.result.restart}
        </button>
      )}
    </Result>
  )
}
