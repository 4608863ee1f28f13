import { fill } from '@read-the-room/core'
import type { Dispatch } from 'react'
import { useFocus } from '../parts/use-focus.ts'
import { answered, position } from '../state/position.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { Way } from '../ways.ts'
import type { Words } from '../words/words.ts'
import { QuestionForm } from './question.tsx'
import { Reasons } from './reasons.tsx'
import { Result } from './result.tsx'

type Props = {
  words: Words
  state: State
  way: Way
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** One way in, from its first question to its result. */
export function Round({ words, state, way, dispatch, announce }: Props) {
  const { quiz, ids } = words
  const go = state.goes[way]
  const place = position(ids[way], go)
  const questions = words.questions[way]
  if (questions === undefined) return <main aria-busy="true" />
  if (place.at === 'result') {
    return <Result {...{ words, questions, go, way, dispatch }} />
  }

  const { index, id } = place
  const question = questions[id]
  if (question === undefined) return <main aria-busy="true" />
  const total = ids[way].length
  const chosen = go.answers[id]?.key
  return (
    <main key={`${id} ${place.at}`}>
      <Progress words={words} index={index} total={total} asking={place.at === 'question'} />
      {chosen === undefined ? (
        <QuestionForm
          {...{ words, id, question }}
          seed={state.seed}
          onCheck={(key) => {
            dispatch({ type: 'answer', way, id, key, at: Date.now() })
            announce(fill(quiz.answered, { number: answered(ids[way], go) + 1, total }))
          }}
        />
      ) : (
        <Reasons
          {...{ words, question, chosen }}
          last={index === total - 1}
          onNext={() => dispatch({ type: 'next', way, from: index })}
        />
      )}
    </main>
  )
}

type ProgressProps = { words: Words; index: number; total: number; asking: boolean }

function Progress({ words, index, total, asking }: ProgressProps) {
  const heading = useFocus<HTMLHeadingElement>()
  const text = fill(words.quiz.progress, { number: index + 1, total })
  return (
    <header className="progress">
      <h1 ref={asking ? heading : undefined} tabIndex={-1}>
        {text}
      </h1>
      <progress value={asking ? index : index + 1} max={total} aria-label={text} />
    </header>
  )
}
