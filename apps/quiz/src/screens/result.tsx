import { pluralize, type Questions } from '@read-the-room/core'
import type { Dispatch } from 'react'
import { Fit } from '../parts/fit.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { Scene } from '../parts/scene.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Action } from '../state/reducer.ts'
import type { Go } from '../state/state.ts'
import type { Way } from '../ways.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  questions: Questions
  go: Go
  way: Way
  dispatch: Dispatch<Action>
}

/** How often the best option was chosen, and the scenes worth another look. */
export function Result({ words, questions, go, way, dispatch }: Props) {
  const { quiz, locale } = words
  const heading = useFocus<HTMLHeadingElement>()
  const scenes = Object.entries(questions).flatMap(([id, question]) => {
    const answer = go.answers[id]
    return answer === undefined ? [] : [{ id, question, chosen: answer.key }]
  })
  const again = scenes.filter(({ chosen }) => chosen !== 'best')
  const best = scenes.length - again.length
  const total = scenes.length
  return (
    <main className="result">
      <h1 ref={heading} tabIndex={-1}>
        {quiz.result.heading}
      </h1>
      <p className="lead">{pluralize(quiz.result.summary, best, locale, { best, total })}</p>
      {again.length === 0 ? <p>{quiz.result.nothing}</p> : <h2>{quiz.result.again}</h2>}
      {again.map(({ id, question, chosen }) => (
        <article key={id}>
          <Scene text={question.scene} sign={question.sign} />
          {[chosen, 'best' as const].map((key) => (
            <section key={key} className={`reason ${key}`}>
              <h3>
                {key === chosen && <span className="kicker">{quiz.yours}</span>}
                <Fit words={words} skill={question.skill} option={key} />
              </h3>
              <p className="choice">{question.options[key].text}</p>
              <p>{question.options[key].reason}</p>
            </section>
          ))}
          <Guidance words={words} question={question} />
        </article>
      ))}
      <p className="practice">{quiz.result.practice}</p>
      <button type="button" onClick={() => dispatch({ type: 'restart', way })}>
        {quiz.result.restart}
      </button>
    </main>
  )
}
