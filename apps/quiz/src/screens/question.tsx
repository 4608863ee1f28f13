import type { Asked } from '@read-the-room/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Ask } from '../parts/ask.tsx'
import { Option } from '../parts/option.tsx'
import { Told } from '../parts/told.tsx'
import { useDraft } from '../state/use-draft.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  question: Asked
  /** What stands above the first question. */
  note: ReactNode
  /** Said above a question that follows another one of its group. */
  contrast: string | undefined
  /** Said under the options where the reasons come after the round. */
  later: string | undefined
  /** The option that was chosen before the page was left, and what hears of another. */
  draft: string | undefined
  onDraft: (key: string) => void
  onCheck: (key: string) => void
  /** Check before an option is chosen. */
  onHurry: () => void
}

/** One scene, one ask, its options in their own order. Arrow keys choose; only Check answers. */
export function QuestionForm(props: Props) {
  const { words, question, note, contrast, later, draft, onDraft, onCheck, onHurry } = props
  const [chosen, setChosen] = useDraft(draft, onDraft)
  const [hurried, setHurried] = useState(false)
  const { id, skill, options } = question

  function check(event: FormEvent) {
    event.preventDefault()
    if (chosen !== undefined) return onCheck(chosen)
    setHurried(true)
    onHurry()
  }

  return (
    <form onSubmit={check}>
      {note}
      {contrast !== undefined && <p className="contrast">{contrast}</p>}
      <Told question={question} />
      <fieldset
        className={skill}
        aria-describedby={hurried && chosen === undefined ? 'hurried' : undefined}
      >
        <legend>
          <Ask question={question} asks={words.quiz.asks} />
        </legend>
        <div className="options">
          {options.map((option) => (
            <Option
              key={option.key}
              {...{ skill, option }}
              name={id}
              checked={chosen === option.key}
              onChoose={() => setChosen(option.key)}
            />
          ))}
        </div>
      </fieldset>
      {later !== undefined && <p className="small">{later}</p>}
      <div className="foot">
        {hurried && chosen === undefined && (
          <p id="hurried" className="hint">
            {words.quiz.choose}
          </p>
        )}
        <button type="submit">{words.quiz.check}</button>
      </div>
    </form>
  )
}
