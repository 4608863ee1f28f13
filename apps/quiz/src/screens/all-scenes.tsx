import { pluralize } from '@read-the-room/core'
import type { Ref } from 'react'
import { ReadScene } from '../parts/read-scene.tsx'
import { Verdict } from '../parts/verdict.tsx'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { LaterWords } from '../words/words.ts'
import { Why } from './why.tsx'

type Props = {
  words: LaterWords
  scenes: AnsweredScene[]
  /** What unfolds them, for links that lead to one. */
  list: Ref<HTMLDetailsElement>
  idOf: (question: string) => string
}

/** Every scene with its reasons, folded away: those worth another look come first. */
export function AllScenes({ words, scenes, list, idOf }: Props) {
  const { result, locale } = words
  const again = scenes.filter((scene) => scene.chosen !== scene.best)
  const found = scenes.filter((scene) => scene.chosen === scene.best)
  const count = scenes.length
  return (
    <details className="scenes" ref={list}>
      <summary>{pluralize(result.scenes, count, locale, { count })}</summary>
      {[
        { heading: result.again, part: again },
        { heading: result.found, part: found },
      ]
        .filter(({ part }) => part.length > 0)
        .map(({ heading, part }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {part.map((scene) => (
              <article key={scene.question.id} id={idOf(scene.question.id)} tabIndex={-1}>
                <Verdict {...{ words, scene }} level={3} />
                <ReadScene question={scene.question} level={4} />
                <Why {...{ words, scene }} level={4} />
              </article>
            ))}
          </section>
        ))}
    </details>
  )
}
