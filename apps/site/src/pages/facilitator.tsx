import { dimensionIds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { Page } from './page.tsx'

/** The facilitator's home: deck with notes, preparation, what to say, keys. Never published. */
export function FacilitatorHome({
  kit,
  decks,
  toRoot,
}: {
  kit: FacilitatorKit
  /** Links to the decks with notes. */
  decks: string[]
  toRoot: string
}) {
  const { site, facilitator, deck } = kit
  return (
    <Page
      locale={kit.locale}
      title={site.facilitator.heading}
      description={site.description}
      toRoot={toRoot}
    >
      <header className="hero">
        <h1>{site.facilitator.heading}</h1>
        <p className="lead">{site.facilitator.intro}</p>
        <p className="links">
          {decks.map((file) => (
            <a key={file} href={file}>
              {site.facilitator.deck}
            </a>
          ))}
          <a href={`${toRoot}../public/index.html`}>{site.title}</a>
        </p>
      </header>
      <main className="reading">
        <section>
          <h2>{site.facilitator.preparation}</h2>
          <ol>
            {facilitator.preparation.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{site.facilitator.notes}</h2>
          <h3>{deck.title}</h3>
          <p>{facilitator.notes.title}</p>
          <h3>{deck.why.heading}</h3>
          <p>{facilitator.notes.why}</p>
          {dimensionIds.map((id) => (
            <div key={id}>
              <h3>{kit.dimensions[id].question}</h3>
              <p>{facilitator.notes.compare[id]}</p>
              <p>{facilitator.notes.practice[id]}</p>
            </div>
          ))}
          <h3>{kit.moments.title}</h3>
          <p>{facilitator.notes.rule}</p>
          <h3>{deck.close.heading}</h3>
          <p>{facilitator.notes.close}</p>
        </section>
        <section>
          <h2>{site.facilitator.keys}</h2>
          {Object.entries(facilitator.keys).map(([id, key]) => (
            <div key={id}>
              <h3>{kit.scenarios[id]?.title}</h3>
              <p>{key}</p>
            </div>
          ))}
        </section>
        <section>
          <h2>{site.facilitator.answers}</h2>
          {Object.entries(kit.questions).map(([id, { scene, skill, options }]) => (
            <div key={id}>
              <h3>{scene}</h3>
              <p>
                <strong>{kit.quiz.fits[skill].best}:</strong> {options.best.text}{' '}
                {options.best.reason}
              </p>
            </div>
          ))}
        </section>
      </main>
    </Page>
  )
}
