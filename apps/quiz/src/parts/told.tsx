import { type Asked, askOf } from '@read-the-room/core'
import type { Words } from '../words/words.ts'
import { Scene } from './scene.tsx'

type Props = {
  words: Words
  question: Asked
  /** Whether the deciding sentences may be shown. */
  answered?: boolean
}

/**
 * What is told before an answer: a title, the scene, the wish. Where the sentences of the scene are
 * the options, the title alone.
 */
export function Told({ words, question, answered = false }: Props) {
  const { title, wish, sentences, deciding, skill } = question
  return (
    <div className="told">
      <h2 className="kicker">{title}</h2>
      {(skill !== 'recognize' || answered) && (
        <Scene sentences={sentences} {...(answered && { deciding })} />
      )}
      {wish !== undefined && <p className="wish">{wish}</p>}
      {answered && <p className="ask">{askOf(question, words.quiz.asks)}</p>}
    </div>
  )
}
