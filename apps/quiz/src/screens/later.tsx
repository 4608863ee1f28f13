import type { Dispatch } from 'react'
import { chosenOf } from '../link/carried.ts'
import { freshScenes } from '../link/fresh-scenes.ts'
import type { Carried } from '../link/route.ts'
import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import type { LaterWords } from '../words/words.ts'
import { Result } from './result.tsx'
import { Round } from './round.tsx'

type Props = {
  words: LaterWords
  reasons: typeof import('./reasons.tsx') | undefined
  state: State
  choice: number | undefined
  practiced: Carried | undefined
  dispatch: Dispatch<Action>
  announce: (message: string) => void
}

/** What the last reminder opens: did the plan happen, then three fresh scenes. */
export function Later({ words, reasons, state, choice, practiced, dispatch, announce }: Props) {
  const { result } = words
  const ids = freshScenes(words.ids.practice, practiced)
  const questions = words.questions.practice
  const chosen = chosenOf(state.attempts.later)
  const note = (
    <PlanNote words={words} choice={choice} heading={result.later.happened}>
      <p>{result.later.text}</p>
      <p className="headline">{result.later.questions}</p>
    </PlanNote>
  )
  return (
    <Round
      {...{ words, reasons, state, ids, questions, note, dispatch, announce }}
      name="later"
      result={
        <Result {...{ words, ids, chosen }} questions={questions ?? {}} heading={result.heading} />
      }
    />
  )
}

type NoteProps = {
  words: LaterWords
  choice: number | undefined
  heading: string
  children?: React.ReactNode
}

/** The plan that a reminder carries. */
function PlanNote({ words, choice, heading, children }: NoteProps) {
  const text = choice === undefined ? undefined : words.result.plans.choices[choice]
  return (
    <aside className="plan-note">
      <h2>{heading}</h2>
      {text !== undefined && <blockquote>{text}</blockquote>}
      {children}
    </aside>
  )
}

/** What the first reminder opens: the plan once more. */
export function PlanScreen({ words, choice }: { words: LaterWords; choice: number }) {
  const { later, plans } = words.result
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <main className="asked">
      <Bar words={words} />
      <h1 ref={heading} tabIndex={-1}>
        {later.plan}
      </h1>
      <blockquote className="lead">{plans.choices[choice] ?? plans.intro}</blockquote>
      <p>{later.text}</p>
      <div className="foot">
        <a className="button" href="#moment">
          {words.quiz.moment.title}
        </a>
      </div>
    </main>
  )
}
