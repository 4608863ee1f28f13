import type { Ref } from 'react'
import { FourSigns } from '../parts/four-signs.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { OptionReason } from '../parts/option-reason.tsx'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  scene: AnsweredScene
  /** The level of the headings, and what the first one carries. */
  level: 2 | 3
  heading?: Ref<HTMLHeadingElement>
  /** What is new since the scene before. */
  changed?: string | undefined
}

/** Why the chosen and the best option are what they are; the others and the guidance folded away. */
export function Why({ words, scene, level, heading, changed }: Props) {
  const { question, chosen, best } = scene
  const { skill, options, signs } = question
  const others = options.filter((option) => option !== chosen && option !== best)
  return (
    <>
      <OptionReason {...{ words, skill, level, heading }} option={chosen} yours />
      {chosen !== best && <OptionReason {...{ words, skill, level }} option={best} />}
      {skill === 'read' && <p>{best.reason}</p>}
      {skill === 'read' && words.guide !== undefined && (
        <FourSigns guide={words.guide} signs={signs} />
      )}
      {changed !== undefined && <p className="contrast">{changed}</p>}
      {skill !== 'read' && (
        <details>
          <summary>{words.quiz.other}</summary>
          <div className="prose">
            {others.map((option) => (
              <OptionReason key={option.key} {...{ words, skill, option }} level={3} />
            ))}
          </div>
        </details>
      )}
      <Guidance words={words} question={question} />
    </>
  )
}
