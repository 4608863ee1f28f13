import { fill } from '@read-the-room/core'
import type { ResultRow } from '../state/result-rows.ts'
import type { LaterWords } from '../words/words.ts'

type Props = {
  words: LaterWords
  rows: ResultRow[]
  /** Opens a scene worth another look. */
  onOpen: (question: string) => void
}

/** One row a question. A number and dots come from four answers on; fewer lead to their scenes. */
export function ResultRows({ words, rows, onOpen }: Props) {
  const { result, guide } = words
  const numbered = rows.some(({ best }) => best !== undefined)
  return (
    <section className="rows">
      <h2 className="unseen">{result.rows.heading}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.dimension}>
            <p>{guide?.dimensions[row.dimension].question}</p>
            {row.best === undefined ? (
              <Scenes {...{ words, row, onOpen }} />
            ) : (
              <Tally {...{ words, total: row.scenes.length, best: row.best }} />
            )}
          </li>
        ))}
      </ul>
      {!numbered && <p className="small">{result.rows.few}</p>}
    </section>
  )
}

/** The scenes of a row that are worth another look, or a word where there are none. */
function Scenes({ words: { result }, row, onOpen }: Omit<Props, 'rows'> & { row: ResultRow }) {
  const again = row.scenes.filter((scene) => scene.chosen !== scene.best)
  if (again.length === 0) {
    const { fine, unasked } = result.rows
    return <span className="small">{row.scenes.length === 0 ? unasked : fine}</span>
  }
  // The scenes of a pair have one name: a link leads to the first of them.
  const names = [...new Map(again.map(({ question }) => [question.title, question])).values()]
  return names.map((question) => (
    <button key={question.id} type="button" className="again" onClick={() => onOpen(question.id)}>
      {question.title}
    </button>
  ))
}

/** Dots and the same in a number: filled where the choice fits best. */
export function Tally({ words, best, total }: { words: LaterWords; best: number; total: number }) {
  return (
    <span className="tally">
      <span className="dots" aria-hidden="true">
        {Array.from({ length: total }, (_dot, index) => (
          <i key={index} className={index < best ? 'done' : undefined} />
        ))}
      </span>
      {fill(words.result.rows.count, { best, total })}
    </span>
  )
}
