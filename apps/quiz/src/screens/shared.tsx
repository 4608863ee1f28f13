import { fromCarried } from '../link/carried.ts'
import type { Carried } from '../link/route.ts'
import type { Track } from '../state/tracks.ts'
import type { LaterWords } from '../words/words.ts'
import { Result } from './result.tsx'

type Props = { words: LaterWords; track: Track; carried: Carried }

/** Somebody's answers that came by link; what is kept on this device does not change. */
export function Shared({ words, track, carried }: Props) {
  const { result, ids } = words
  const questions = words.questions[track]
  const chosen = fromCarried(ids[track], carried)
  const complete = ids[track].every((id) => questions !== undefined && Object.hasOwn(questions, id))
  if (questions === undefined || chosen === undefined || !complete) return <main aria-busy="true" />
  return (
    <Result {...{ words, questions, chosen }} ids={ids[track]} heading={result.shared.heading}>
      <p>{result.shared.text}</p>
      <div className="foot unprinted">
        <a className="button" href={`#${track}`}>
          {result.shared.own}
        </a>
      </div>
    </Result>
  )
}
