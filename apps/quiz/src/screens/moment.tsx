import {
  type DimensionId,
  dimensionIds,
  fill,
  modes,
  type Sign,
  type Signs,
} from '@read-the-room/core'
import { type Dispatch, type FormEvent, useState } from 'react'
import { Bar } from '../parts/bar.tsx'
import { Progress } from '../parts/progress.tsx'
import { SignOption } from '../parts/sign-option.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Action } from '../state/reducer.ts'
import type { Moment } from '../state/state.ts'
import type { GuideWords } from '../words/guide-words.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  moment: Moment
  /** The screen of the answer: a file of its own, so that the first question comes sooner. */
  reading: typeof import('./reading.tsx') | undefined
  /** The signs of a link; what is kept on this device does not change. */
  carried?: Signs | undefined
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** Read a moment: four questions about a real event, then what kind of moment it is. */
export function MomentScreen({ words, reading, moment, carried, dispatch, announce }: Props) {
  const { guide } = words
  const dimension = dimensionIds[moment.step]
  const turn = (step: number) => dispatch({ type: 'turn', step, at: Date.now() })
  if (guide !== undefined && dimension !== undefined && carried === undefined) {
    const asked = { words, guide, moment, dimension, dispatch, announce, turn }
    return <SignForm key={dimension} {...asked} />
  }
  if (guide === undefined || reading === undefined) {
    return (
      <main aria-busy="true">
        <Bar words={words} />
      </main>
    )
  }
  const own = carried === undefined && {
    onChange: (id: DimensionId) => turn(dimensionIds.indexOf(id)),
    onAnother: () => dispatch({ type: 'clear moment', at: Date.now() }),
  }
  return (
    <reading.ReadingScreen
      {...{ words, guide, announce }}
      signs={carried ?? moment.signs}
      ticks={carried === undefined ? moment.ticks : undefined}
      {...(own && { own })}
    />
  )
}

type FormProps = Omit<Props, 'carried' | 'reading'> & {
  guide: GuideWords
  dimension: DimensionId
  turn: (step: number) => void
}

/** The two modes stand beside each other; what is both or neither comes below. */
const answers: Sign[] = [...modes, 'both', 'none']

function SignForm({ words, guide, moment, dimension, dispatch, announce, turn }: FormProps) {
  const { quiz } = words
  const heading = useFocus<HTMLHeadingElement>()
  const [hurried, setHurried] = useState(false)
  const step = dimensionIds.indexOf(dimension)
  const total = dimensionIds.length
  const chosen = moment.signs[dimension]
  const noticed = { sign: chosen, ticks: moment.ticks[dimension] }
  const asks = hurried && chosen === undefined
  const read = Object.values(moment.signs).some((sign) => sign !== 'none')
  // "No sign" is an answer, so no answer is none: it is asked for.
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== undefined) return turn(step + 1)
    setHurried(true)
    announce(quiz.choose)
  }
  // A tick that changes the answer is seen there, and heard.
  const note = (sign: Sign, ticks?: string) => {
    dispatch({ type: 'sign', dimension, sign, ticks, at: Date.now() })
    if (ticks !== undefined && sign !== chosen) announce(guide.moments.signs[sign])
  }
  return (
    <main className="asked">
      <Bar words={words}>
        <Progress
          text={fill(guide.moment.progress, { number: step + 1, total })}
          done={step}
          {...{ total, heading }}
        />
      </Bar>
      <form onSubmit={goOn}>
        <p id="tick" className="small">
          {step === 0 ? guide.moment.think : guide.moment.tick}
        </p>
        <fieldset className="signs" aria-describedby={asks ? 'hurried' : 'tick'}>
          <legend>{guide.dimensions[dimension].question}</legend>
          <div className="options">
            {answers.map((sign) => (
              <SignOption key={sign} {...{ guide, dimension, sign, noticed }} onNotice={note} />
            ))}
          </div>
        </fieldset>
        {read && step < total - 1 && (
          <button type="button" className="plain see" onClick={() => turn(total)}>
            {guide.moment.see}
          </button>
        )}
        <div className="foot">
          {asks && (
            <p id="hurried" className="hint">
              {quiz.choose}
            </p>
          )}
          <div className="row">
            {step > 0 && (
              <button type="button" className="second" onClick={() => turn(step - 1)}>
                {guide.moment.back}
              </button>
            )}
            <button type="submit">
              {step === total - 1 ? guide.moment.see : guide.moment.next}
            </button>
          </div>
        </div>
      </form>
    </main>
  )
}
