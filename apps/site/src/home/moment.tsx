import { roomPlan } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { type StartKit, shownIn, storyOf } from '@read-the-room/core'
import { SignList } from './sign-list.tsx'

/** One moment seen from above, with its signs and what kind of moment they make. */
export function Moment({ kit }: { kit: StartKit }) {
  const id = kit.site.moment.scenario
  if (kit.scenarios === undefined) return null
  const scenario = kit.scenarios[id]
  const room = kit.rooms[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  return (
    <section aria-labelledby="moment" className="moment">
      <div>
        <h2 id="moment">{kit.site.moment.heading}</h2>
        <h3>{scenario.title}</h3>
        <p>{storyOf(scenario)}</p>
        <SignList scenario={scenario} kit={kit} />
      </div>
      {room === undefined || scenario.plan === undefined ? null : (
        <Picture
          drawing={roomPlan(room, shownIn(scenario))}
          label={scenario.plan}
          className="plan night"
        />
      )}
    </section>
  )
}
