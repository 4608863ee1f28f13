import type { AskedOption, Skill } from '@read-the-room/core'
import type { Words } from '../words/words.ts'
import { Fit } from './fit.tsx'

type Props = {
  words: Words
  skill: Skill
  option: AskedOption
  /** The heading's level. */
  level: 3 | 4
  /** The chosen option: how it fits stands in the verdict already. */
  yours?: boolean
}

/** What an option says, how it fits, and why. */
export function OptionReason({ words, skill, option, level, yours = false }: Props) {
  const { fit, text, reason } = option
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <section className={`reason ${fit}`}>
      <Heading className={yours ? 'kicker' : undefined}>
        {yours ? words.quiz.yours : <Fit words={words} skill={skill} fit={fit} />}
      </Heading>
      <p className="choice">{text}</p>
      <p>{reason}</p>
    </section>
  )
}
