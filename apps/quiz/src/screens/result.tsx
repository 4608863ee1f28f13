import { pluralize } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { type AnsweredScene, answeredScenes } from '../state/answered-scenes.ts'
import type { AskedById } from '../state/tracks.ts'
import type { LaterWords, Words } from '../words/words.ts'
import { Why } from './why.tsx'

type Props = {
  words: LaterWords
  ids: string[]
  questions: AskedById
  chosen: Record<string, string>
  heading: string
  /** What stands under the scenes: taking it along, plans, starting again. */
  children?: ReactNode
}

/** How often the best option was chosen, and the scenes worth another look. */
export function Result({ words, ids, questions, chosen, heading: title, children }: Props) {
  const { result, locale } = words
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
          {pluralize(result.summary, best, locale, { best, total: scenes.length })}
        </p>
        <p className="small">{result.practice}</p>
      </header>
      <section>
        {again.length === 0 ? <p>{result.nothing}</p> : <h2>{result.again}</h2>}
        {again.map((scene) => (
          <Again key={scene.question.id} {...{ words, scene }} />
        ))}
        {found.length > 0 && (
          <details>
            <summary>{result.found}</summary>
            {found.map((scene) => (
              <Again key={scene.question.id} {...{ words, scene }} />
            ))}
          </details>
        )}
      </section>
      {children}
    </main>
  )
}

function Again({ words, scene }: { words: Words; scene: AnsweredScene }) {
  return (
    <article>
      <Told words={words} question={scene.question} answered />
      <Why {...{ words, scene }} level={3} />
    </article>
  )
}
