import { mark, signMark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { dimensionIds, type Scenario, type StartKit } from '@read-the-room/core'

/** The signs of a scenario, each with its mark and name, then what kind of moment they make. */
export function SignList({ scenario, kit }: { scenario: Scenario; kit: StartKit }) {
  const { kinds, signs } = kit.moments
  return (
    <dl className="signs">
      {dimensionIds.map((id) => (
        <div key={id}>
          <dt>
            <Picture drawing={signMark(scenario.signs[id].points)} />
            {kit.dimensions[id].title}
          </dt>
          <dd>
            <strong>{signs[scenario.signs[id].points]}.</strong> {scenario.signs[id].text}
          </dd>
        </div>
      ))}
      <div className={`kind ${scenario.kind}`}>
        <dt>
          <Picture drawing={mark(scenario.kind)} />
          {kinds[scenario.kind].label}
        </dt>
        <dd>{scenario.next}</dd>
      </div>
    </dl>
  )
}
