import { type DimensionId, dimensionIds, fill, type Sign, signs } from '@read-the-room/core'
import type { Dispatch } from 'react'
import { SignMark } from '../parts/mark.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Action } from '../state/reducer.ts'
import type { Moment } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { ReadingScreen } from './reading.tsx'

type Props = { words: Words; moment: Moment; dispatch: Dispatch<Action> }

/** Read a moment: four questions about a real event, then what kind of moment it is. */
export function MomentScreen({ words, moment, dispatch }: Props) {
  const { guide } = words
  if (guide === undefined) return <main aria-busy="true" />
  const dimension = dimensionIds[moment.step]
  if (dimension === undefined) return <ReadingScreen {...{ words, guide, moment, dispatch }} />
  return <SignForm key={dimension} {...{ words, moment, dimension, dispatch }} />
}

function SignForm({ words, moment, dimension, dispatch }: Props & { dimension: DimensionId }) {
  const { quiz, guide } = words
  const heading = useFocus<HTMLHeadingElement>()
  if (guide === undefined) return null
  const step = dimensionIds.indexOf(dimension)
  const total = dimensionIds.length
  const turn = (to: number) => dispatch({ type: 'turn', step: to, at: Date.now() })
  const read = Object.values(moment.signs).some((sign) => sign !== 'none')
  const text = fill(guide.moment.progress, { number: step + 1, total })
  return (
    <main>
      <header className="progress">
        <h1 ref={heading} tabIndex={-1}>
          {quiz.moment.title} · {text}
        </h1>
        <progress value={step} max={total} aria-label={text} />
      </header>
      {step === 0 && <p className="small">{guide.moment.think}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          turn(step + 1)
        }}
      >
        <fieldset>
          <legend className="big">{guide.dimensions[dimension].question}</legend>
          {signs.map((sign) => (
            <SignOption
              key={sign}
              {...{ words, dimension, sign }}
              checked={moment.signs[dimension] === sign}
              onChoose={() => dispatch({ type: 'sign', dimension, sign, at: Date.now() })}
            />
          ))}
        </fieldset>
        <button type="submit">{step === total - 1 ? guide.moment.see : guide.moment.next}</button>
      </form>
      <div className="row">
        {step > 0 && (
          <button type="button" className="plain" onClick={() => turn(step - 1)}>
            {guide.moment.back}
          </button>
        )}
        {read && step < total - 1 && (
          <button type="button" className="plain" onClick={() => turn(total)}>
            {guide.moment.see}
          </button>
        )}
      </div>
    </main>
  )
}

type OptionProps = {
  words: Words
  dimension: DimensionId
  sign: Sign
  checked: boolean
  onChoose: () => void
}

/** One of the four answers, with the signs of its pole spelled out. */
function SignOption({ words, dimension, sign, checked, onChoose }: OptionProps) {
  const { guide } = words
  if (guide === undefined) return null
  const { [dimension]: poles } = guide.dimensions
  const { both, none } = guide.moment
  return (
    <label className={`option sign ${sign}`}>
      <input type="radio" name={dimension} checked={checked} onChange={onChoose} />
      <span>
        <strong>
          <SignMark sign={sign} /> {guide.moments.signs[sign]}
        </strong>
        {(sign === 'both' || sign === 'none') && (
          <span className="small">{{ both, none }[sign]}</span>
        )}
        {(sign === 'networking' || sign === 'socializing') && (
          <span className="examples">
            {poles[sign].signs.map((example) => (
              <span key={example}>{example}</span>
            ))}
          </span>
        )}
      </span>
    </label>
  )
}
