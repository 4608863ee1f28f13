import { pluralize } from '@read-the-room/core'
import { type ReactNode, useRef } from 'react'
import { Bar } from '../parts/bar.tsx'
import { ResultRows } from '../parts/result-rows.tsx'
import { Table } from '../parts/table.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { answeredScenes, bestIn } from '../state/answered-scenes.ts'
import { directionOf } from '../state/direction.ts'
import { resultRows } from '../state/result-rows.ts'
import type { AskedById } from '../state/tracks.ts'
import type { LaterWords } from '../words/words.ts'
import { AllScenes } from './all-scenes.tsx'

type Props = {
  words: LaterWords
  ids: string[]
  questions: AskedById
  chosen: Record<string, string>
  heading: string
  /** The plan and the way on: right under the rows. */
  children?: ReactNode
  /** What stands under the scenes: taking it along, starting again. */
  after?: ReactNode
}

/** More tables than these would be specks on a phone. */
const mostTables = 12

/** A result on one screen: a sentence, a row a question, the plan and the way on; scenes folded. */
export function Result(props: Props) {
  const { words, ids, questions, chosen, heading: title, children, after } = props
  const { result, locale } = words
  const heading = useFocus<HTMLHeadingElement>()
  const list = useRef<HTMLDetailsElement>(null)
  const scenes = answeredScenes(ids, questions, chosen)
  const total = scenes.length
  const best = bestIn(scenes)
  const summary =
    total === 0 ? result.none : pluralize(result.summary, total, locale, { best, total })
  const direction = directionOf(scenes)
  const open = (id: string) => {
    if (list.current === null) return
    list.current.open = true
    document.getElementById(sceneId(id))?.focus()
  }
  return (
    <main className="result">
      <div className="tables night">
        <Bar words={words}>
          <p>{title}</p>
        </Bar>
        {total > 0 && total <= mostTables && (
          <div className={total % 4 === 0 ? 'by-4' : 'by-3'}>
            {scenes.map(({ question, chosen, best }) => (
              <Table
                key={question.id}
                className="table"
                kind={chosen === best ? question.kind : undefined}
                people={3}
              />
            ))}
          </div>
        )}
      </div>
      <header>
        {direction !== undefined && <p className="kicker">{summary}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {direction === undefined
            ? summary
            : pluralize(result.direction[direction.way], direction.count, locale, direction)}
        </h1>
      </header>
      {total > 0 && <ResultRows words={words} rows={resultRows(scenes)} onOpen={open} />}
      {children}
      <p className="small">{result.practice}</p>
      {total > 0 && <AllScenes words={words} scenes={scenes} list={list} idOf={sceneId} />}
      {after}
    </main>
  )
}

function sceneId(id: string): string {
  return `scene-${id}`
}
