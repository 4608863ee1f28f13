import { type Asked, fill } from '@read-the-room/core'
import { FourSigns } from '../parts/four-signs.tsx'
import { Guidance } from '../parts/guidance.tsx'
import { OptionReason } from '../parts/option-reason.tsx'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  scene: AnsweredScene
  /** The question before this one, where both belong to one group. */
  before: Asked | undefined
  last: boolean
  /** Where the result of the answers so far is, in an attempt that few finish at once. */
  soFar: string | undefined
  onNext: () => void
}

/** The scene with its deciding words, then why the chosen and the best option are what they are. */
export function Reasons({ words, scene, before, last, soFar, onNext }: Props) {
  const { quiz } = words
  const { question, chosen, best } = scene
  const { skill } = question
  const heading = useFocus<HTMLHeadingElement>()
  const others = question.options.filter((option) => option !== chosen && option !== best)
  const changed = before === undefined ? undefined : changedText(before, question, words)
  return (
    <>
      <Told words={words} question={question} answered />
      <OptionReason {...{ words, skill, heading }} option={chosen} level={2} yours />
      {chosen !== best && <OptionReason {...{ words, skill }} option={best} level={2} />}
      {skill === 'read' && <p>{best.reason}</p>}
      {skill === 'read' && words.guide !== undefined && (
        <FourSigns guide={words.guide} signs={question.signs} />
      )}
      {changed !== undefined && <p className="contrast">{changed}</p>}
      {skill !== 'read' && (
        <details>
          <summary>{quiz.other}</summary>
          <div className="prose">
            {others.map((option) => (
              <OptionReason key={option.key} {...{ words, skill, option }} level={3} />
            ))}
          </div>
        </details>
      )}
      <Guidance words={words} question={question} />
      <button type="button" onClick={onNext}>
        {last ? quiz.finish : quiz.next}
      </button>
      {soFar !== undefined && !last && (
        <a className="quiet-link" href={soFar}>
          {quiz.soFar}
        </a>
      )}
    </>
  )
}

/** What is new since the scene before: its deciding sentence and this one's. */
function changedText(before: Asked, now: Asked, { quiz }: Words): string | undefined {
  switch (now.skill) {
    case 'recognize':
      return undefined
    case 'read':
      return fill(quiz.changed.read, { before: onlyIn(before, now), now: onlyIn(now, before) })
    case 'act':
      return fill(quiz.changed.act, { before: decidingText(before), now: decidingText(now) })
    default:
      throw new TypeError(`unknown form of question: ${now.skill satisfies never}`)
  }
}

function onlyIn(one: Asked, other: Asked): string {
  return one.sentences.filter((text) => !other.sentences.includes(text)).join(' ')
}

function decidingText({ sentences, deciding }: Asked): string {
  return deciding.map((index) => sentences[index]).join(' ')
}
