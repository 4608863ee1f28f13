import { mark, roomPlan } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { type Kit, kindOf, shownIn } from '@read-the-room/core'
import { SignList } from './sign-list.tsx'

/** One moment seen from above: each mark lies where its sign is; then the signs, and the verdict. */
export function Moment({ kit }: { kit: Kit }) {
  const id = kit.site.moment.scenario
  const scenario = kit.scenarios[id]
  const room = kit.rooms[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  const kind = kindOf(scenario)
  return (
    <section aria-labelledby="moment" className="moment">
      <h2 id="moment">{kit.site.moment.heading}</h2>
      {room === undefined || scenario.plan === undefined ? null : (
        <div className="plan night">
          <Picture drawing={roomPlan(room, shownIn(scenario))} label={scenario.plan} />
        </div>
      )}
      <div className="read">
        <h3>{scenario.title}</h3>
        <SignList scenario={scenario} kit={kit} />
        <div className={`verdict ${kind}`}>
          <Picture drawing={mark(kind)} />
          <p>
            <strong>{kit.moments.kinds[kind].label}</strong>
            <span>{scenario.next}</span>
          </p>
        </div>
      </div>
    </section>
  )
}
