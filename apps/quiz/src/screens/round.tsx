import { fill } from '@read-the-room/core'
import type { Dispatch, ReactNode } from 'react'
import { useFocus } from '../parts/use-focus.ts'
import { answeredScene } from '../state/answered-scenes.ts'
import { answered, position } from '../state/position.ts'
import type { Action } from '../state/reducer.ts'
import { type AttemptName, type State, tellsReasonsLast } from '../state/state.ts'
import type { AskedById } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'
import { QuestionForm } from './question.tsx'
import { Reasons } from './reasons.tsx'

type Props = {
  words: Words
  state: State
  name: AttemptName
  /** The questions to ask, in order; their words may still be on the way. */
  ids: string[]
  questions: AskedById | undefined
  dispatch: Dispatch<Action>
  announce: (message: string) => void
  result: ReactNode
}

/** One attempt, from its first question to its result. */
export function Round(props: Props) {
  const { words, state, name, ids, questions, dispatch, announce, result } = props
  const { quiz } = words
  const attempt = state.attempts[name]
  const place = position(ids, attempt)

  if (questions === undefined) return <main aria-busy="true" />
  if (place.at === 'result') return result
  const { index, id } = place
  const question = questions[id]
  if (question === undefined) return <main aria-busy="true" />
  const total = ids.length
  const before = questions[ids[index - 1] ?? '']
  const together = before?.group === question.group ? before : undefined
  const scene =
    place.at === 'reasons' ? answeredScene(question, attempt.answers[id]?.key) : undefined
  return (
    <main key={`${id} ${place.at}`}>
      <Progress words={words} index={index} total={total} asking={place.at === 'question'} />
      {scene === undefined ? (
        <QuestionForm
          {...{ words, question }}
          contrast={together && quiz.contrast[question.skill]}
          later={tellsReasonsLast(name) ? quiz.later : undefined}
          onCheck={(key) => {
            dispatch({ type: 'answer', attempt: name, id, key, at: Date.now() })
            // An answer that is no option any more still stands: nothing follows but to go on.
            if (place.at === 'reasons') dispatch({ type: 'next', attempt: name, id })
            announce(fill(quiz.answered, { number: answered(ids, attempt) + 1, total }))
          }}
        />
      ) : (
        <Reasons
          {...{ words, scene }}
          before={together}
          last={index === total - 1}
          soFar={name === 'practice' ? '#practice.so-far' : undefined}
          onNext={() => dispatch({ type: 'next', attempt: name, id })}
        />
      )}
    </main>
  )
}

type ProgressProps = { words: Words; index: number; total: number; asking: boolean }

function Progress({ words, index, total, asking }: ProgressProps) {
  const heading = useFocus<HTMLHeadingElement>(asking)
  const text = fill(words.quiz.progress, { number: index + 1, total })
  return (
    <header className="progress">
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      <progress value={asking ? index : index + 1} max={total} aria-label={text} />
    </header>
  )
}
