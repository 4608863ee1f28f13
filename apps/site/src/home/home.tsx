import { mark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { dimensionIds, type StartKit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { Printed } from '../files/printed.ts'
import { Doors, type Ways } from './doors.tsx'
import { Facts } from './facts.tsx'
import { Imprint } from './imprint.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Moment } from './moment.tsx'
import { Page } from './page.tsx'
import { Print } from './print.tsx'
import { Question } from './question.tsx'

/** The front page: what it is, three doors, the four questions, one moment, what to print. */
export function Home({
  kit,
  edition,
  ways,
  printed,
  minutes,
}: {
  kit: StartKit
  edition: Edition
  ways: Ways
  printed: Printed
  /** How long the workshop can take. */
  minutes: number[]
}) {
  const { site, moments } = kit
  const { toRoot, kind } = edition
  return (
    <Page
      locale={kit.locale}
      title={site.title}
      description={site.description}
      edition={edition}
      offline={kind === 'web'}
    >
      <header className="hero front">
        <div className="top">
          <p className="marks">
            <Picture drawing={mark('networking')} />
            <Picture drawing={mark('mixed')} />
            <Picture drawing={mark('socializing')} />
          </p>
          <LanguageLinks label={site.facts.languages} locale={kit.locale} edition={edition} />
        </div>
        <Imprint kit={kit} />
        <h1>{site.title}</h1>
        <p className="claim">{site.description}</p>
        <p className="lead">{site.intro}</p>
        <Facts kit={kit} minutes={minutes} languages={edition.languages} stocks={printed.stocks} />
      </header>
      <main>
        <Doors kit={kit} ways={ways} sheets={printed.sheets} toRoot={toRoot} />
        {kind === 'folder' ? (
          <p className="notice">
            <a href={`${toRoot}facilitator/index.html`}>{site.facilitator.heading}</a>
          </p>
        ) : null}
        <section aria-labelledby="questions">
          <h2 id="questions">{site.model.heading}</h2>
          <p className="lead">{site.model.intro}</p>
          <ol className="questions">
            {dimensionIds.map((id) => (
              <Question key={id} dimension={kit.dimensions[id]} columns={moments.signs} />
            ))}
          </ol>
        </section>
        <Moment kit={kit} />
        <Print kit={kit} printed={printed} edition={edition} />
      </main>
      <footer>
        <p>{site.privacy}</p>
        <p>{site.license}</p>
      </footer>
      {kind === 'web' ? (
        <p id="update" className="update" role="status" hidden>
          {site.update.text} <button type="button">{site.update.take}</button>
        </p>
      ) : null}
    </Page>
  )
}
