import { type OptionKey, pluralize, type Questions } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { Fit } from '../parts/fit.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { Scene } from '../parts/scene.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { type AnsweredScene, answeredScenes } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  ids: string[]
  questions: Questions
  chosen: Record<string, OptionKey>
  heading: string
  /** What stands under the scenes: taking it along, plans, starting again. */
  children?: ReactNode
}

/** How often the best option was chosen, and the scenes worth another look. */
export function Result({ words, ids, questions, chosen, heading: title, children }: Props) {
  const { quiz, locale } = words
  const heading = useFocus<HTMLHeadingElement>()
  const scenes = answeredScenes(ids, questions, chosen)
  const again = scenes.filter((scene) => scene.chosen !== 'best')
  const best = scenes.length - again.length
  return (
    <main className="result">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {pluralize(quiz.result.summary, best, locale, { best, total: scenes.length })}
        </p>
        <p className="small">{quiz.result.practice}</p>
      </header>
      <section>
        {again.length === 0 ? <p>{quiz.result.nothing}</p> : <h2>{quiz.result.again}</h2>}
        {again.map((scene) => (
          <Again key={scene.id} words={words} {...scene} />
        ))}
      </section>
      {children}
    </main>
  )
}

function Again({ words, question, chosen }: AnsweredScene & { words: Words }) {
  return (
    <article>
      <Scene text={question.scene} sign={question.sign} />
      {[chosen, 'best' as const].map((key) => (
        <section key={key} className={`reason ${key}`}>
          <h3>
            {key === chosen && <span className="kicker">{words.quiz.yours}</span>}
            <Fit words={words} skill={question.skill} option={key} />
          </h3>
          <p className="choice">{question.options[key].text}</p>
          <p>{question.options[key].reason}</p>
        </section>
      ))}
      <Guidance words={words} question={question} />
    </article>
  )
}
