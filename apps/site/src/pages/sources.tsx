import type { Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import { Reference } from './reference.tsx'

/** What the kit's claims rest on: each finding, how far it goes, and the reference in full. */
export function SourcesPage({ kit, edition }: { kit: Kit; edition: Edition }) {
  const words = kit.site.facilitator.sources
  return (
    <Reference kit={kit} words={words} file="sources.html" edition={edition}>
      {Object.entries(kit.sources).map(([id, { claim, limit, citation, doi }]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{claim}</h2>
          <p>{limit}</p>
          <p className="citation">
            {citation} {doi === undefined ? null : `doi:${doi}`}
          </p>
        </section>
      ))}
    </Reference>
  )
}
