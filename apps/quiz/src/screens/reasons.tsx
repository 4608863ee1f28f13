import { type Asked, fill } from '@read-the-room/core'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { AnsweredScene } from '../state/answered-scenes.ts'
import type { Words } from '../words/words.ts'
import { Why } from './why.tsx'

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

/** The scene with its deciding words, then why the options are what they are. */
export function Reasons({ words, scene, before, last, soFar, onNext }: Props) {
  const { quiz } = words
  const { question } = scene
  const heading = useFocus<HTMLHeadingElement>()
  const changed = before === undefined ? undefined : changedText(before, question, words)
  return (
    <>
      <Told words={words} question={question} answered />
      <Why {...{ words, scene, heading, changed }} level={2} />
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

/** What is new since the scene before. Two questions about one scene have nothing new. */
function changedText(before: Asked, now: Asked, { quiz }: Words): string | undefined {
  if (now.skill === 'recognize') return undefined
  return fill(quiz.changed[now.skill], { before: newIn(before, now), now: newIn(now, before) })
}

/** In a pair the sentence that differs, in a family the one that decides. */
function newIn({ skill, sentences, deciding }: Asked, other: Asked): string {
  return sentences
    .filter((text, index) =>
      skill === 'read' ? !other.sentences.includes(text) : deciding.includes(index),
    )
    .join(' ')
}
