import { signPaint } from '@read-the-room/brand'
import type { Asked } from '@read-the-room/core'
import type { ReactNode, Ref } from 'react'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'
import { Fit } from './fit.tsx'
import { Mark } from './mark.tsx'

type Props = {
  words: Words
  scene: AnsweredScene
  /** The heading's level, and what it carries. */
  level: 2 | 3
  heading?: Ref<HTMLHeadingElement> | undefined
  /** What stands above it, on a screen of its own. */
  children?: ReactNode
}

/** What the answer is, in the color and with the mark of its kind, and how the choice fits. */
export function Verdict({ words, scene, level, heading, children }: Props) {
  const { question, chosen, best } = scene
  const { kind, name } = answerOf(question, words)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <header className={`verdict ${kind}`}>
      {children}
      <Heading ref={heading} tabIndex={heading === undefined ? undefined : -1}>
        <Mark kind={kind} />
        <span>
          <span className="kind-name">{name}</span>{' '}
          <span className="yours">
            {chosen !== best && `${words.quiz.yours}: `}
            {chosen !== best && question.skill === 'read' && `${chosen.text} · `}
            <Fit words={words} skill={question.skill} fit={chosen.fit} />
          </span>
        </span>
      </Heading>
    </header>
  )
}

/** A recognize question is about one sign, the others about the moment as a whole. */
function answerOf({ skill, kind, points, deciding }: Asked, { names }: Words) {
  const sign = points[deciding[0] ?? -1] ?? 'none'
  if (skill !== 'recognize') return { kind, name: names.kinds[kind] }
  return { kind: signPaint(sign), name: names.signs[sign] }
}
