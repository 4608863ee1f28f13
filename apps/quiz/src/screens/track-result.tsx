import type { Dispatch } from 'react'
import { chosenOf } from '../link/carried.ts'
import { resultHash } from '../link/links.ts'
import { answeredScenes } from '../state/answered-scenes.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { AskedById, Track } from '../state/tracks.ts'
import { summarize } from '../take/summary.ts'
import type { LaterWords } from '../words/words.ts'
import { Change } from './change.tsx'
import { PlanMaker } from './plan-maker.tsx'
import { Result } from './result.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  words: LaterWords
  state: State
  track: Track
  questions: AskedById | undefined
  dispatch: Dispatch<Action>
  /** A look in between: the way goes on. */
  soFar?: boolean
}

/** The result of one's own answers, with all that can be done with it. */
export function TrackResult({ words, state, track, questions, dispatch, soFar = false }: Props) {
  const { quiz, result, ids } = words
  const complete = ids[track].every((id) => questions !== undefined && Object.hasOwn(questions, id))
  if (questions === undefined || !complete) return <main aria-busy="true" />
  const chosen = chosenOf(state.attempts[track])
  const title = quiz.ways[track].title
  const summary = summarize(words, title, answeredScenes(ids[track], questions, chosen))
  return (
    <Result {...{ words, questions, chosen }} ids={ids[track]} heading={result.heading}>
      {(track === 'before' || track === 'after') && <Change words={words} state={state} />}
      <PlanMaker {...{ words, state, dispatch }} />
      <TakeAlong {...{ words, summary }} hash={resultHash(ids, track, state)} />
      {soFar ? (
        <a className="button" href={`#${track}`}>
          {quiz.goOn}
        </a>
      ) : (
        <button type="button" onClick={() => dispatch({ type: 'restart', attempt: track })}>
          {result.restart}
        </button>
      )}
    </Result>
  )
}
