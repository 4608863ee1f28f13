import {
  type DimensionId,
  dimensionIds,
  fill,
  modes,
  type Reading,
  read,
} from '@read-the-room/core'
import type { Dispatch } from 'react'
import { Mark } from '../parts/mark.tsx'
import { Pole } from '../parts/pole.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Action } from '../state/reducer.ts'
import type { Moment } from '../state/state.ts'
import type { GuideWords } from '../words/derived.ts'
import type { Words } from '../words/words.ts'

type Props = { words: Words; guide: GuideWords; moment: Moment; dispatch: Dispatch<Action> }

/** What kind of moment it is, which signs say so, and what to do and say. */
export function ReadingScreen({ words, guide, moment, dispatch }: Props) {
  const { quiz } = words
  const { moments } = guide
  const heading = useFocus<HTMLHeadingElement>()
  const reading = read(moment.signs)
  const kind = moments.kinds[reading.kind]
  const advice = reading.kind === 'mixed' && !reading.conflict ? moments.blended : kind
  return (
    <main className="reading">
      <header className={`kind ${reading.kind}`}>
        <p className="kicker">{quiz.moment.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          <Mark kind={reading.kind} /> {kind.label}{' '}
          {reading.soFar && <span className="so-far">{moments.soFar}</span>}
        </h1>
        <p>{kind.when}</p>
      </header>
      <section>
        <h2>{guide.moment.do}</h2>
        <p>{advice.do}</p>
        {reading.kind === 'unclear' && <p>{moments.noHost}</p>}
        <h3>{guide.moment.say}</h3>
        <blockquote>{advice.say}</blockquote>
      </section>
      <Signs {...{ guide, moment, reading, dispatch }} />
      <ul className="reminders">
        {[moments.power, ...moments.reminders].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dispatch({ type: 'clear moment', at: Date.now() })}>
        {guide.moment.another}
      </button>
    </main>
  )
}

type SignsProps = Omit<Props, 'words'> & { reading: Reading }

/** The four signs: those that decide or disagree, those noted, and what is still to find out. */
function Signs({ guide, moment, reading, dispatch }: SignsProps) {
  const both = dimensionIds.filter((id) => moment.signs[id] === 'both')
  const open = dimensionIds.filter((id) => (moment.signs[id] ?? 'none') === 'none')
  const poles = { networking: reading.squares, socializing: reading.rings }
  const rows = (ids: DimensionId[], text: 'title' | 'question') => (
    <ul className="signs">
      {ids.map((id) => (
        <li key={id}>
          <span>{guide.dimensions[id][text]}</span>
          <button
            type="button"
            className="plain"
            aria-label={fill(guide.moment.change, { dimension: guide.dimensions[id].title })}
            onClick={() =>
              dispatch({ type: 'turn', step: dimensionIds.indexOf(id), at: Date.now() })
            }
          >
            <svg viewBox="0 0 16 16" className="tick" aria-hidden="true">
              <path d="M2.5 13.5 3.5 10 11 2.5 13.5 5 6 12.5Z" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {reading.squares.length + reading.rings.length > 0 && (
        <section>
          <h2>{headingOf(reading, guide)}</h2>
          <div className="poles">
            {modes
              .filter((mode) => poles[mode].length > 0)
              .map((mode) => (
                <Pole key={mode} mode={mode} name={guide.moments.signs[mode]}>
                  {rows(poles[mode], 'title')}
                </Pole>
              ))}
          </div>
        </section>
      )}
      {both.length > 0 && (
        <section>
          <h2>{guide.moment.noted}</h2>
          <p className="kicker both-kicker">
            <Mark kind="mixed" /> {guide.moments.signs.both}
          </p>
          {rows(both, 'title')}
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h2>{guide.moment.ask}</h2>
          {rows(open, 'question')}
        </section>
      )}
    </>
  )
}

/** Signs disagree, decide, or are too few to decide. */
function headingOf({ conflict, kind }: Reading, { moment }: GuideWords): string {
  if (conflict && kind !== 'unclear') return moment.disagree
  return kind === 'unclear' ? moment.noted : moment.decided
}
