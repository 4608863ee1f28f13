import { pluralize } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { FourSigns } from '../parts/four-signs.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { OptionReason } from '../parts/option-reason.tsx'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { type AnsweredScene, answeredScenes } from '../state/answered-scenes.ts'
import type { AskedById } from '../state/tracks.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  ids: string[]
  questions: AskedById
  chosen: Record<string, string>
  heading: string
  /** What stands under the scenes: taking it along, plans, starting again. */
  children?: ReactNode
}

/** How often the best option was chosen, and the scenes worth another look. */
export function Result({ words, ids, questions, chosen, heading: title, children }: Props) {
  const { quiz, locale } = words
  const heading = useFocus<HTMLHeadingElement>()
  const scenes = answeredScenes(ids, questions, chosen)
  const again = scenes.filter((scene) => scene.chosen !== scene.best)
  const found = scenes.filter((scene) => scene.chosen === scene.best)
  const best = found.length
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
        {found.length > 0 && (
          <details>
            <summary>{quiz.result.found}</summary>
            {found.map((scene) => (
              <Again key={scene.id} words={words} {...scene} />
            ))}
          </details>
        )}
      </section>
      {children}
    </main>
  )
}

function Again({ words, question, chosen, best }: AnsweredScene & { words: Words }) {
  const { skill } = question
  return (
    <article>
      <Told words={words} question={question} answered />
      <OptionReason {...{ words, skill }} option={chosen} level={3} yours />
      {chosen !== best && <OptionReason {...{ words, skill }} option={best} level={3} />}
      {skill === 'read' && <p>{best.reason}</p>}
      {skill === 'read' && words.guide !== undefined && (
        <FourSigns guide={words.guide} signs={question.signs} />
      )}
      <Guidance words={words} question={question} />
    </article>
  )
}
