import { fill, modes, type Question } from '@read-the-room/core'
import type { Words } from '../words/words.ts'
import { Mark } from './mark.tsx'

/** The dimension that a question practises, folded away; a mixed question has the reading rule. */
export function Guidance({ words, question }: { words: Words; question: Question }) {
  const { guide, quiz } = words
  if (guide === undefined) return null
  if (question.dimension === 'mixed') {
    return (
      <details className="guidance">
        <summary>{fill(quiz.guidance, { dimension: guide.moments.kinds.mixed.label })}</summary>
        <p>{guide.moments.kinds.mixed.when}</p>
        <p>{guide.moments.kinds.mixed.do}</p>
      </details>
    )
  }
  const dimension = guide.dimensions[question.dimension]
  return (
    <details className="guidance">
      <summary>{fill(quiz.guidance, { dimension: dimension.title })}</summary>
      <p className="asks">{dimension.question}</p>
      <div className="poles">
        {modes.map((mode) => (
          <section key={mode} className={`pole ${mode}`}>
            <p className="kicker">
              <Mark kind={mode} /> {guide.moments.signs[mode]}
            </p>
            <h3>{dimension[mode].headline}</h3>
            <ul>
              {dimension[mode].signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}
