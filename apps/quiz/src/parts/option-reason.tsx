import type { AskedOption, Skill } from '@read-the-room/core'
import type { Ref } from 'react'
import type { Words } from '../words/words.ts'
import { Fit } from './fit.tsx'

type Props = {
  words: Words
  skill: Skill
  option: AskedOption
  /** The heading's level, and what it carries for the option that was chosen. */
  level: 2 | 3
  yours?: boolean
  heading?: Ref<HTMLHeadingElement> | undefined
}

/** How an option fits, what it says, and why. The four answers of a read question share one why. */
export function OptionReason({ words, skill, option, level, yours = false, heading }: Props) {
  const { fit, text, reason } = option
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`reason ${fit}`}>
      <Heading ref={heading} tabIndex={heading === undefined ? undefined : -1}>
        {yours && <span className="kicker">{words.quiz.yours}</span>}
        <Fit words={words} skill={skill} fit={fit} />
      </Heading>
      <p className="choice">{text}</p>
      {skill !== 'read' && <p>{reason}</p>}
    </section>
  )
}
