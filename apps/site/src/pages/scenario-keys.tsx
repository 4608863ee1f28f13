import { type FacilitatorKit, inUse } from '@read-the-room/core/facilitator'
import type { Edition } from '../files/edition.ts'
import { Reference } from './reference.tsx'

/** What to listen for when a scenario is talked over, one note each. */
export function ScenarioKeys({ kit, edition }: { kit: FacilitatorKit; edition: Edition }) {
  const words = kit.site.facilitator.listen
  const used = inUse(kit['run-sheets']).scenarios
  const all = Object.keys(kit.scenarios)
  return (
    <Reference kit={kit} words={words} file="scenario-keys.html" edition={edition}>
      {all
        .filter((id) => used.has(id))
        .map((id) => (
          <Key key={id} kit={kit} id={id} />
        ))}
      <p className="kicker">{words.library}</p>
      {all
        .filter((id) => !used.has(id))
        .map((id) => (
          <Key key={id} kit={kit} id={id} />
        ))}
    </Reference>
  )
}

function Key({ kit, id }: { kit: FacilitatorKit; id: string }) {
  const scenario = kit.scenarios[id]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{scenario?.title}</h2>
      <p className="scene">{scenario?.discuss}</p>
      <p>{kit.facilitator.keys[id]}</p>
    </section>
  )
}
