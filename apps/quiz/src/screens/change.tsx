import { fill } from '@read-the-room/core'
import { answered } from '../state/position.ts'
import type { Attempt, State } from '../state/state.ts'
import type { Words } from '../words/words.ts'

type Props = { words: Words; state: State }

/** Before and after side by side, once both are complete on this device. */
export function Change({ words, state }: Props) {
  const { quiz, ids } = words
  const { change } = quiz.result
  const before = tally(words, ids.before, state.attempts.before)
  const after = tally(words, ids.after, state.attempts.after)
  if (before === undefined || after === undefined) return null
  return (
    <section className="change">
      <h2>{change.heading}</h2>
      <dl>
        {[
          { text: fill(change.before, before), ...before },
          { text: fill(change.after, after), ...after },
        ].map(({ text, best, total }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <progress value={best} max={total} aria-label={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">{change.caution}</p>
    </section>
  )
}

/** How many best options, if every question has its answer. */
function tally(
  { best }: Words,
  ids: string[],
  attempt: Attempt,
): { best: number; total: number } | undefined {
  if (ids.length === 0 || answered(ids, attempt) < ids.length) return undefined
  const chosen = ids.filter((id) => attempt.answers[id]?.key === best[id])
  return { best: chosen.length, total: ids.length }
}
