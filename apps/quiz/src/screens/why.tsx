import { FourSigns } from '../parts/four-signs.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { OptionReason } from '../parts/option-reason.tsx'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  scene: AnsweredScene
  /** The level of the headings. */
  level: 3 | 4
  /** Whether the four signs are shown elsewhere: beside those of the scene before. */
  compared?: boolean
}

/** Why the chosen and the best option are what they are; the others and the guidance folded away. */
export function Why({ words, scene, level, compared = false }: Props) {
  const { question, chosen, best } = scene
  const { skill, options, signs } = question
  if (skill === 'read') {
    return (
      <>
        <p className="reason">{best.reason}</p>
        {words.guide !== undefined && !compared && <FourSigns guide={words.guide} signs={signs} />}
        <Guidance words={words} question={question} />
      </>
    )
  }
  const others = options.filter((option) => option !== chosen && option !== best)
  return (
    <>
      <OptionReason {...{ words, skill, level }} option={chosen} yours />
      {chosen !== best && <OptionReason {...{ words, skill, level }} option={best} />}
      <details>
        <summary>{words.quiz.other}</summary>
        <div className="prose">
          {others.map((option) => (
            <OptionReason key={option.key} {...{ words, skill, option, level }} />
          ))}
        </div>
      </details>
      <Guidance words={words} question={question} />
    </>
  )
}
