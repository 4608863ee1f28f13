import type { Asked, Quiz } from '@read-the-room/core'

/** The ask in words: one of the four questions stands by itself, wherever a language puts it. */
export function Ask({ question, asks }: { question: Asked; asks: Quiz['asks'] }) {
  const { skill } = question
  if (skill !== 'recognize') return asks[skill]
  const [before = '', after = ''] = asks.recognize.split('{question}')
  return (
    <>
      {before}
      <span className="asks">{question.question}</span>
      {after}
    </>
  )
}
