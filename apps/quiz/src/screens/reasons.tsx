import type { Asked } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { Changed } from '../parts/changed.tsx'
import { ReadScene } from '../parts/read-scene.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { Verdict } from '../parts/verdict.tsx'
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
  /** Where one is. */
  children: ReactNode
}

/** The verdict, the scene with its deciding words, then why the options are what they are. */
export function Reasons({ words, scene, before, last, soFar, onNext, children }: Props) {
  const { quiz } = words
  const { question } = scene
  const heading = useFocus<HTMLHeadingElement>()
  // Two questions about one scene have nothing new.
  const changed = question.skill === 'recognize' ? undefined : before
  return (
    <>
      <Verdict {...{ words, scene, heading }} level={2}>
        {children}
      </Verdict>
      <ReadScene question={question} level={3} />
      <Why {...{ words, scene }} level={3} compared={changed !== undefined} />
      {changed !== undefined && <Changed words={words} before={changed} now={question} />}
      {soFar !== undefined && !last && (
        <a className="quiet-link" href={soFar}>
          {quiz.soFar}
        </a>
      )}
      <div className="foot">
        <button type="button" onClick={onNext}>
          {last ? quiz.finish : quiz.next}
        </button>
      </div>
    </>
  )
}
