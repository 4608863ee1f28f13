import { fromCarried } from '../link/carried.ts'
import type { Carried } from '../link/route.ts'
import type { Way } from '../ways.ts'
import type { Words } from '../words/words.ts'
import { Result } from './result.tsx'

type Props = { words: Words; way: Way; carried: Carried }

/** Somebody's answers that came by link; what is kept on this device does not change. */
export function Shared({ words, way, carried }: Props) {
  const { quiz, ids } = words
  const questions = words.questions[way]
  const chosen = fromCarried(ids[way], carried)
  const complete = ids[way].every((id) => questions !== undefined && Object.hasOwn(questions, id))
  if (questions === undefined || chosen === undefined || !complete) return <main aria-busy="true" />
  return (
    <Result {...{ words, questions, chosen }} ids={ids[way]} heading={quiz.result.shared.heading}>
      <p>{quiz.result.shared.text}</p>
      <a className="button" href={`#${way}`}>
        {quiz.result.shared.own}
      </a>
    </Result>
  )
}
