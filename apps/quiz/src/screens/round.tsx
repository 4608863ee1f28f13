import { fill } from '@read-the-room/core'
import type { Dispatch, ReactNode } from 'react'
import { Bar } from '../parts/bar.tsx'
import { Progress } from '../parts/progress.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { answeredScene } from '../state/answered-scenes.ts'
import { answered, draftOf, position } from '../state/position.ts'
import type { Action } from '../state/reducer.ts'
import { type AttemptName, type State, tellsReasonsLast } from '../state/state.ts'
import type { AskedById } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'
import { QuestionForm } from './question.tsx'

type Props = {
  words: Words
  /** The screen of reasons: a file of its own, so that the first question comes sooner. */
  reasons: typeof import('./reasons.tsx') | undefined
  state: State
  name: AttemptName
  /** The questions to ask, in order; their words may still be on the way. */
  ids: string[]
  questions: AskedById | undefined
  /** What stands above the first question. */
  note?: ReactNode
  dispatch: Dispatch<Action>
  announce: (message: string) => void
  result: ReactNode
}

/** One attempt, from its first question to its result. */
export function Round(props: Props) {
  const { words, reasons, state, name, ids, questions, note, dispatch, announce, result } = props
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
  const waits = scene !== undefined && reasons === undefined
  const bar = <Place {...{ words, index, total }} asking={place.at === 'question'} />
  return (
    <main key={`${id} ${place.at}`} className="asked" aria-busy={waits || undefined}>
      {scene === undefined && (
        <>
          {bar}
          <QuestionForm
            {...{ words, question }}
            note={index === 0 ? note : undefined}
            contrast={together && quiz.contrast[question.skill]}
            later={tellsReasonsLast(name) ? quiz.later : undefined}
            draft={draftOf(question, attempt)}
            onDraft={(key) => dispatch({ type: 'choose', attempt: name, id, key, at: Date.now() })}
            onHurry={() => announce(quiz.choose)}
            onCheck={(key) => {
              dispatch({ type: 'answer', attempt: name, id, key, at: Date.now() })
              // An answer that is no option any more still stands: nothing follows but to go on.
              if (place.at === 'reasons') dispatch({ type: 'next', attempt: name, id })
              announce(fill(quiz.answered, { number: answered(ids, attempt) + 1, total }))
            }}
          />
        </>
      )}
      {waits && bar}
      {scene !== undefined && reasons !== undefined && (
        <reasons.Reasons
          {...{ words, scene }}
          before={together}
          last={index === total - 1}
          soFar={name === 'practice' ? '#practice.so-far' : undefined}
          onNext={() => dispatch({ type: 'next', attempt: name, id })}
        >
          {bar}
        </reasons.Reasons>
      )}
    </main>
  )
}

type PlaceProps = { words: Words; index: number; total: number; asking: boolean }

/** Which question this is; its heading takes the focus until the reasons have one. */
function Place({ words, index, total, asking }: PlaceProps) {
  const heading = useFocus<HTMLHeadingElement>(asking)
  const text = fill(words.quiz.progress, { number: index + 1, total })
  return (
    <Bar words={words}>
      <Progress {...{ text, total, heading }} done={asking ? index : index + 1} />
    </Bar>
  )
}
