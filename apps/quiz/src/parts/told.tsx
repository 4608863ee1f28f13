import type { Asked } from '@read-the-room/core'
import type { ReactNode } from 'react'

type Props = {
  question: Asked
  /** The level of its heading. */
  level?: 2 | 3 | 4
  /** The scene with what may be shown of it after an answer. */
  children?: ReactNode
}

/**
 * What is told before an answer: a title, the scene, the wish. Where the sentences of the scene are
 * the options, the title alone.
 */
export function Told({ question, level = 2, children }: Props) {
  const { title, wish, sentences, skill } = question
  const Heading = `h${level}` as const
  return (
    <div className="told">
      <Heading className="kicker">{title}</Heading>
      {children ?? (skill !== 'recognize' && <p className="scene">{sentences.join(' ')}</p>)}
      {wish !== undefined && <p className="wish">{wish}</p>}
    </div>
  )
}
