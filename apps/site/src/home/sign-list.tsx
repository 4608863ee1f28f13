import { mark, signMark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { dimensionIds, kindOf, type Scenario, type StartKit, signsOf } from '@read-the-room/core'

/** The signs of a scenario, each with its mark and name, then what kind of moment they make. */
export function SignList({ scenario, kit }: { scenario: Scenario; kit: StartKit }) {
  const { kinds, signs: labels } = kit.moments
  const [signs, kind] = [signsOf(scenario), kindOf(scenario)]
  return (
    <dl className="signs">
      {dimensionIds.map((id) => (
        <div key={id}>
          <dt>
            <Picture drawing={signMark(signs[id].points)} />
            {kit.dimensions[id].title}
          </dt>
          <dd>
            <strong>{labels[signs[id].points]}.</strong> {signs[id].text}
          </dd>
        </div>
      ))}
      <div className={`kind ${kind}`}>
        <dt>
          <Picture drawing={mark(kind)} />
          {kinds[kind].label}
        </dt>
        <dd>{scenario.next}</dd>
      </div>
    </dl>
  )
}
