import { type Asked, askOf } from '@read-the-room/core'
import { type FormEvent, useState } from 'react'
import { Told } from '../parts/told.tsx'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  question: Asked
  /** Said above a question that follows another one of its group. */
  contrast: string | undefined
  /** Said under the options where the reasons come after the round. */
  later: string | undefined
  onCheck: (key: string) => void
}

/** One scene, one ask, its options in their own order. Arrow keys choose; only Check answers. */
export function QuestionForm({ words, question, contrast, later, onCheck }: Props) {
  const [chosen, setChosen] = useState<string>()
  const [hurried, setHurried] = useState(false)
  const { id, skill, options } = question

  function check(event: FormEvent) {
    event.preventDefault()
    if (chosen === undefined) return setHurried(true)
    onCheck(chosen)
  }

  return (
    <form onSubmit={check}>
      {contrast !== undefined && <p className="contrast">{contrast}</p>}
      <Told words={words} question={question} />
      <fieldset
        className={skill}
        aria-describedby={hurried && chosen === undefined ? 'hurried' : undefined}
      >
        <legend>{askOf(question, words.quiz.asks)}</legend>
        {options.map(({ key, text }) => (
          <label key={key} className="option">
            <input
              type="radio"
              name={id}
              checked={chosen === key}
              onChange={() => setChosen(key)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {hurried && chosen === undefined && (
        <p id="hurried" className="hint">
          {words.quiz.choose}
        </p>
      )}
      <button type="submit">{words.quiz.check}</button>
      {later !== undefined && <p className="small">{later}</p>}
    </form>
  )
}
