import { Tally } from '../parts/result-rows.tsx'
import { finished } from '../state/position.ts'
import type { State } from '../state/state.ts'
import type { LaterWords } from '../words/words.ts'

type Props = { words: LaterWords; state: State }

/** Before and after side by side, once both are complete on this device. */
export function Change({ words, state }: Props) {
  const { change } = words.result
  const before = tally(words, 'before', state)
  const after = tally(words, 'after', state)
  if (before === undefined || after === undefined) return null
  const { ways } = words.quiz
  return (
    <section className="change">
      <h2>{change.heading}</h2>
      <dl>
        {[
          { title: ways.before.title, ...before },
          { title: ways.after.title, ...after },
        ].map(({ title, best, total }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <Tally {...{ words, best, total }} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{change.caution}</p>
    </section>
  )
}

/** How many best options, in the last round whose every question has its answer. */
function tally(
  { ids, result: { best } }: LaterWords,
  track: 'before' | 'after',
  { attempts }: State,
): { best: number; total: number } | undefined {
  const answers = finished(ids[track], attempts[track])
  const total = ids[track].length
  if (total === 0 || answers === undefined) return undefined
  const found = ids[track].filter((id, index) => answers[id]?.key === best[track][index])
  return { best: found.length, total }
}
