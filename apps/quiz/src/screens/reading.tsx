import { type DimensionId, read, type Signs } from '@read-the-room/core'
import { Bar } from '../parts/bar.tsx'
import { Mark } from '../parts/mark.tsx'
import { SignRows } from '../parts/sign-rows.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Ticks } from '../state/state.ts'
import type { GuideWords } from '../words/guide-words.ts'
import type { Words } from '../words/words.ts'
import { TakeMoment } from './take-moment.tsx'

type Props = {
  words: Words
  guide: GuideWords
  signs: Signs
  /** The very signs that were seen or heard; a link holds none. */
  ticks?: Ticks | undefined
  /** What can be done with a moment of one's own. */
  own?: { onChange: (dimension: DimensionId) => void; onAnother: () => void }
  announce: (message: string) => void
}

/** What kind of moment it is, its four signs, a line to say, and what holds in every room. */
export function ReadingScreen({ words, guide, signs, ticks, own, announce }: Props) {
  const { quiz } = words
  const { moments, moment } = guide
  const heading = useFocus<HTMLHeadingElement>()
  const reading = read(signs)
  const kind = moments.kinds[reading.kind]
  // Signs in their own words are long: what holds in every room is not to fall below the buttons.
  const long = Object.values(ticks ?? {}).some((text) => text !== '')
  const advice = reading.kind === 'mixed' && !reading.conflict ? moments.blended : kind
  return (
    <main className={long ? 'reading long' : 'reading'}>
      <header className={`verdict kind ${reading.kind}`}>
        <Bar words={words}>
          <p>{own === undefined ? moment.shared : quiz.moment.title}</p>
        </Bar>
        <h1 ref={heading} tabIndex={-1}>
          <Mark kind={reading.kind} />
          <span>
            <span className="kind-name">{kind.label}</span>{' '}
            {reading.soFar && <span className="so-far">{moments.soFar}</span>}
          </span>
        </h1>
      </header>
      <SignRows {...{ guide, signs, ticks }} onChange={own?.onChange} />
      <section className="say">
        <h2 className="kicker">{moment.say}</h2>
        <blockquote>{advice.say}</blockquote>
      </section>
      <div className="power">
        <p>{moments.power}</p>
        {moments.turnTo !== undefined && <p>{moments.turnTo}</p>}
      </div>
      <details>
        <summary>{moment.do}</summary>
        <div className="prose">
          <p>{kind.when}</p>
          <p>{advice.do}</p>
          {reading.kind === 'unclear' && <p>{moments.noHost}</p>}
          <ul>
            {moments.reminders.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </details>
      {own === undefined ? (
        <a className="button second unprinted" href="#moment">
          {quiz.moment.title}
        </a>
      ) : (
        <button type="button" className="second unprinted" onClick={own.onAnother}>
          {moment.another}
        </button>
      )}
      <TakeMoment {...{ words, guide, signs, ticks, announce }} say={advice.say} />
    </main>
  )
}
