import { type OptionKey, optionKeys, type Question, shuffle } from '@read-the-room/core'
import { type FormEvent, useState } from 'react'
import { Scene } from '../parts/scene.tsx'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  id: string
  question: Question
  seed: string
  onCheck: (key: OptionKey) => void
}

/** One scene, one ask, three options. Arrow keys choose; only Check gives the answer. */
export function QuestionForm({ words, id, question, seed, onCheck }: Props) {
  const [chosen, setChosen] = useState<OptionKey>()
  const [hurried, setHurried] = useState(false)

  function check(event: FormEvent) {
    event.preventDefault()
    if (chosen === undefined) return setHurried(true)
    onCheck(chosen)
  }

  return (
    <form onSubmit={check}>
      <Scene text={question.scene} />
      <fieldset aria-describedby={hurried && chosen === undefined ? 'hurried' : undefined}>
        <legend>{question.ask}</legend>
        {shuffle(optionKeys, `${seed}/${id}`).map((key) => (
          <label key={key} className="option">
            <input
              type="radio"
              name={id}
              checked={chosen === key}
              onChange={() => setChosen(key)}
            />
            <span>{question.options[key].text}</span>
          </label>
        ))}
      </fieldset>
      {hurried && chosen === undefined && (
        <p id="hurried" className="hint">
          {words.quiz.choose}
        </p>
      )}
      <button type="submit">{words.quiz.check}</button>
    </form>
  )
}
