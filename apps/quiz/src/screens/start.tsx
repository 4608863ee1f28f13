import { fill, pluralize } from '@read-the-room/core'
import { Mark } from '../parts/mark.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { answered, position } from '../state/position.ts'
import type { Attempt, State } from '../state/state.ts'
import { minutesFor, type Track, tracks } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'

type Props = { words: Words; state: State }

/** The first screen: what it is, and the ways in with their number of questions and minutes. */
export function Start({ words, state }: Props) {
  const { quiz, ids } = words
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <main className="start">
      <header>
        <div className="marks">
          <Mark kind="networking" />
          <Mark kind="mixed" />
          <Mark kind="socializing" />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {quiz.title}
        </h1>
        <p className="lead">{quiz.intro}</p>
      </header>
      <ul className="ways">
        <li>
          <a className="way moment-way" href="#moment">
            <strong>{quiz.moment.title}</strong>
            <span>{quiz.moment.text}</span>
            <span className="small">{quiz.moment.length}</span>
          </a>
        </li>
        {tracks
          .filter((track) => ids[track].length > 0)
          .map((track) => (
            <li key={track}>
              <TrackCard words={words} track={track} attempt={state.attempts[track]} />
            </li>
          ))}
      </ul>
    </main>
  )
}

function TrackCard({ words, track, attempt }: { words: Words; track: Track; attempt: Attempt }) {
  const { quiz, ids, locale } = words
  const count = ids[track].length
  const minutes = minutesFor(count)
  const place = position(ids[track], attempt)
  const length = [
    pluralize(quiz.questions, count, locale, { count }),
    pluralize(quiz.minutes, minutes, locale, { count: minutes }),
  ].join(' · ')
  return (
    <a className="way" href={`#${track}`}>
      <strong>{quiz.ways[track].title}</strong>
      <span>{quiz.ways[track].text}</span>
      <span className="small">{length}</span>
      {answered(ids[track], attempt) > 0 && (
        <span className="resume">
          {place.at === 'result' ? quiz.done : fill(quiz.resume, { number: place.index + 1 })}
        </span>
      )}
    </a>
  )
}
