import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Edition } from '../files/edition.ts'
import { Reference } from './reference.tsx'

/** What to listen for when a scenario is talked over, one note each. */
export function ScenarioKeys({ kit, edition }: { kit: FacilitatorKit; edition: Edition }) {
  const words = kit.site.facilitator.listen
  return (
    <Reference kit={kit} words={words} file="scenario-keys.html" edition={edition}>
      {Object.entries(kit.scenarios).map(([id, { title, discuss }]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <p className="scene">{discuss}</p>
          <p>{kit.facilitator.keys[id]}</p>
        </section>
      ))}
    </Reference>
  )
}
