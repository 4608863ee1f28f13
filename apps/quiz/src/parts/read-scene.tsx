import type { Asked } from '@read-the-room/core'
import { Fragment } from 'react'
import { decidingWords } from '../words/deciding-words.ts'
import { Told } from './told.tsx'

/** A scene after the answer: the words that decide are underlined in the line of their kind. */
export function ReadScene({ question, level }: { question: Asked; level: 3 | 4 }) {
  const { sentences, deciding, points, options } = question
  // The best option's reason quotes the words that decide.
  const reasons = options.filter(({ fit }) => fit === 'best').map(({ reason }) => reason)
  return (
    <Told question={question} level={level}>
      <p className="scene">
        {sentences.map((text, index) => (
          <Fragment key={text}>
            {index > 0 && ' '}
            {deciding.includes(index)
              ? decidingWords(text, reasons).map(({ text, marked }, place) =>
                  marked ? (
                    <mark key={place} className={points[index]}>
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )
              : text}
          </Fragment>
        ))}
      </p>
      {question.question !== undefined && <p className="ask">{question.question}</p>}
    </Told>
  )
}
