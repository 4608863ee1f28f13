import { type OptionKey, optionKeys, type Question } from '@read-the-room/core'
import { Fit } from '../parts/fit.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { Scene } from '../parts/scene.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  question: Question
  chosen: OptionKey
  last: boolean
  /** Where the result of the answers so far is, in an attempt that few finish at once. */
  soFar: string | undefined
  onNext: () => void
}

/** The scene with its deciding words, then why the chosen and the best option are what they are. */
export function Reasons({ words, question, chosen, last, soFar, onNext }: Props) {
  const { quiz } = words
  const heading = useFocus<HTMLHeadingElement>()
  const others = optionKeys.filter((key) => key !== chosen && key !== 'best')
  return (
    <>
      <Scene text={question.scene} sign={question.sign} />
      <p className="ask">{question.ask}</p>
      <section className={`reason ${chosen}`}>
        <h2 ref={heading} tabIndex={-1}>
          <span className="kicker">{quiz.yours}</span>
          <Fit words={words} skill={question.skill} option={chosen} />
        </h2>
        <p className="choice">{question.options[chosen].text}</p>
        <p>{question.options[chosen].reason}</p>
      </section>
      {chosen !== 'best' && (
        <section className="reason best">
          <h2>
            <Fit words={words} skill={question.skill} option="best" />
          </h2>
          <p className="choice">{question.options.best.text}</p>
          <p>{question.options.best.reason}</p>
        </section>
      )}
      <details>
        <summary>{quiz.other}</summary>
        <div className="prose">
          {others.map((key) => (
            <section key={key} className={`reason ${key}`}>
              <h3>
                <Fit words={words} skill={question.skill} option={key} />
              </h3>
              <p className="choice">{question.options[key].text}</p>
              <p>{question.options[key].reason}</p>
            </section>
          ))}
        </div>
      </details>
      <Guidance words={words} question={question} />
      <button type="button" onClick={onNext}>
        {last ? quiz.finish : quiz.next}
      </button>
      {soFar !== undefined && !last && (
        <a className="quiet-link" href={soFar}>
          {quiz.soFar}
        </a>
      )}
    </>
  )
}
