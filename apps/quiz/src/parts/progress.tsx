import type { Ref } from 'react'

type Props = {
  /** "Question 3 of 8": read aloud, and shown beside the steps. */
  text: string
  /** How many are behind one, of how many. */
  done: number
  total: number
  heading: Ref<HTMLHeadingElement>
}

/** More steps than these are no longer told apart on a phone: they become one line. */
const mostSteps = 12

/** How far one is: a step a question, and the same in words. */
export function Progress({ text, done, total, heading }: Props) {
  const stepped = total <= mostSteps
  return (
    <header className="progress">
      <progress
        className={stepped ? 'unseen' : undefined}
        value={done}
        max={total}
        aria-label={text}
      />
      {stepped && (
        <span className="steps" aria-hidden="true">
          {Array.from({ length: total }, (_step, index) => (
            <i key={index} className={index < done ? 'done' : ''} />
          ))}
        </span>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </header>
  )
}
