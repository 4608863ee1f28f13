import type { Dispatch } from 'react'
import { chosenOf } from '../link/carried.ts'
import { resultHash } from '../link/links.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import type { Seat } from '../room/seat.ts'
import { answeredScenes, bestIn } from '../state/answered-scenes.ts'
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
  /** What a phone in a room can do besides. */
  room?: typeof import('../room/room.ts') | undefined
  seat?: Seat | undefined
  dispatch: Dispatch<Action>
  announce: (message: string) => void
  /** A look in between: the way goes on. */
  soFar?: boolean
}

/** The result of one's own answers, with all that can be done with it. */
export function TrackResult(props: Props) {
  const { words, state, track, questions, room, seat, dispatch, announce, soFar = false } = props
  const { quiz, result, ids } = words
  const complete = ids[track].every((id) => questions !== undefined && Object.hasOwn(questions, id))
  if (questions === undefined || !complete) return <main aria-busy="true" />
  const chosen = chosenOf(state.attempts[track])
  const title = quiz.ways[track].title
  const scenes = answeredScenes(ids[track], questions, chosen)
  const summary = summarize(words, title, scenes)
  const checked = !soFar && (track === 'before' || track === 'after')
  return (
    <Result
      {...{ words, questions, chosen }}
      ids={ids[track]}
      heading={title}
      after={
        <>
          <TakeAlong {...{ words, summary, announce }} hash={resultHash(ids, track, state)} />
          {!soFar && (
            <AskFirst
              words={{ ask: result.restart, ...result.asks.restart }}
              name="restart"
              className="plain unprinted"
              onYes={() => {
                dispatch({ type: 'restart', attempt: track })
                announce(result.asks.restart.done)
              }}
            />
          )}
        </>
      }
    >
      {(track === 'before' || track === 'after') && <Change words={words} state={state} />}
      {checked && room !== undefined && (
        <room.CountIn
          key={track}
          {...{ words, seat, announce }}
          check={track}
          best={bestIn(scenes)}
          total={scenes.length}
        />
      )}
      <PlanMaker {...{ words, state, dispatch }} />
      <div className="foot unprinted">
        <WayOn {...{ words, track, soFar }} />
      </div>
    </Result>
  )
}

/** The next thing to do: back to the questions, more scenes, or a moment of one's own. */
function WayOn({ words, track, soFar }: { words: LaterWords; track: Track; soFar: boolean }) {
  const { quiz, ids } = words
  if (soFar) return wayTo(track, quiz.goOn)
  const practice = ids.practice.length > 0 && (track === 'check' || track === 'after')
  return practice ? wayTo('practice', quiz.ways.practice.title) : wayTo('moment', quiz.moment.title)
}

function wayTo(name: Track | 'moment', text: string) {
  return (
    <a className="button" href={`#${name}`}>
      {text}
    </a>
  )
}
