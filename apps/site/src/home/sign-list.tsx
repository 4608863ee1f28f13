import { signMark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { dimensionIds, type Kit, type Scenario, signsOf } from '@read-the-room/core'

/** The signs of a scenario, one a question, each with its mark and name. */
export function SignList({ scenario, kit }: { scenario: Scenario; kit: Kit }) {
  const { signs: labels } = kit.moments
  const signs = signsOf(scenario)
  return (
    <dl className="signs">
      {dimensionIds.map((id) => (
        <div key={id}>
          <dt>
            <Picture drawing={signMark(signs[id].points)} label={labels[signs[id].points]} />
            {kit.dimensions[id].question}
          </dt>
          <dd>{signs[id].text}</dd>
        </div>
      ))}
    </dl>
  )
}
