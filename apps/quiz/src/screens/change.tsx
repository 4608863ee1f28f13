import { fill } from '@read-the-room/core'
import { answered } from '../state/position.ts'
import type { State } from '../state/state.ts'
import type { LaterWords } from '../words/words.ts'

type Props = { words: LaterWords; state: State }

/** Before and after side by side, once both are complete on this device. */
export function Change({ words, state }: Props) {
  const { change } = words.result
  const before = tally(words, 'before', state)
  const after = tally(words, 'after', state)
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
  { ids, result: { best } }: LaterWords,
  track: 'before' | 'after',
  { attempts }: State,
): { best: number; total: number } | undefined {
  const { answers } = attempts[track]
  const total = ids[track].length
  if (total === 0 || answered(ids[track], attempts[track]) < total) return undefined
  const found = ids[track].filter((id, index) => answers[id]?.key === best[track][index])
  return { best: found.length, total }
}
