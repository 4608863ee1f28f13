import type { Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'

/** That there is a facilitator's folder: a link where it lies beside, and where it is elsewhere. */
export function ForLeaders({ kit, edition }: { kit: Kit; edition: Edition }) {
  const { facilitator } = kit.site
  const beside = edition.kind === 'folder'
  return (
    <section aria-labelledby="facilitator" className="leaders">
      <h2 id="facilitator">{facilitator.heading}</h2>
      <p>{facilitator.holds}</p>
      {beside ? (
        <p className="links">
          <a href={`${edition.toRoot}facilitator/index.html`}>{facilitator.enter}</a>
        </p>
      ) : (
        <p className="quiet">{facilitator.elsewhere}</p>
      )}
    </section>
  )
}
