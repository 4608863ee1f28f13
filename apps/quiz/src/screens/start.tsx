import { fill, pluralize } from '@read-the-room/core'
import { SignMark } from '../parts/mark.tsx'
import { Table } from '../parts/table.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { mainTrack } from '../state/main-track.ts'
import { answered, position } from '../state/position.ts'
import type { Attempt, State } from '../state/state.ts'
import { minutesFor, type Track, tracks } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  state: State
  /** The way in that a link asked for, where it could not be shown. */
  asked?: Track | undefined
}

/** The first screen: what one learns here, one way in, and the others folded away. */
export function Start({ words, state, asked }: Props) {
  const { quiz, ids, names } = words
  const heading = useFocus<HTMLHeadingElement>()
  const main = mainTrack(ids, state, asked)
  const others = tracks.filter((track) => ids[track].length > 0 && track !== main)
  const length = (track: Track) => lengthOf(words, track, state.attempts[track])
  return (
    <main className="start">
      <div className="hero night">
        <p>{quiz.title}</p>
        <Table className="table" kind="mixed" people={5} you />
      </div>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {quiz.question}
        </h1>
        <ul className="marks">
          {(['networking', 'socializing', 'both'] as const).map((sign) => (
            <li key={sign} className={sign}>
              <SignMark sign={sign} /> {names.signs[sign]}
            </li>
          ))}
        </ul>
        <p className="lead">{quiz.promise}</p>
        <p className="small">{quiz.intro}</p>
      </header>
      {main && (
        <div className="foot">
          <a className="button" href={`#${main}`}>
            {quiz.ways[main].title} <span>{length(main)}</span>
          </a>
        </div>
      )}
      <div className="ways">
        <a className="button second" href="#moment">
          {quiz.moment.title}
        </a>
        {others.length > 0 && (
          <details>
            <summary>{quiz.more}</summary>
            <ul>
              {others.map((track) => (
                <li key={track}>
                  <a className="way" href={`#${track}`}>
                    <strong>{quiz.ways[track].title}</strong>
                    <span>{quiz.ways[track].text}</span>
                    <span className="small">{length(track)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </main>
  )
}

/** How long a way is, or where it was left. */
function lengthOf({ quiz, ids, locale }: Words, track: Track, attempt: Attempt) {
  const place = position(ids[track], attempt)
  if (answered(ids[track], attempt) > 0) {
    const text = place.at === 'result' ? quiz.done : fill(quiz.resume, { number: place.index + 1 })
    return <span className="resume">{text}</span>
  }
  const count = ids[track].length
  const minutes = minutesFor(count)
  return [
    pluralize(quiz.questions, count, locale, { count }),
    pluralize(quiz.minutes, minutes, locale, { count: minutes }),
  ].join(' · ')
}
