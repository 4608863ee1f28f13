import { dimensionIds, type Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { Printed } from '../files/printed.ts'
import { Page } from '../pages/page.tsx'
import { Doors, type Ways } from './doors.tsx'
import { ForLeaders } from './for-leaders.tsx'
import { Front } from './front.tsx'
import { Holds } from './holds.tsx'
import { Moment } from './moment.tsx'
import { Print } from './print.tsx'
import { Question } from './question.tsx'

/** The front page: a hall at night, three doors, what the kit holds, one moment, what to print. */
export function Home({
  kit,
  edition,
  ways,
  printed,
  minutes,
}: {
  kit: Kit
  edition: Edition
  ways: Ways
  printed: Printed
  /** How long the workshop can take. */
  minutes: number[]
}) {
  const { site } = kit
  const { toRoot, kind, languages } = edition
  return (
    <Page
      locale={kit.locale}
      title={site.title}
      description={site.description}
      edition={edition}
      offline={kind === 'web'}
    >
      <Front kit={kit} edition={edition} ways={ways} />
      <main>
        <Doors kit={kit} ways={ways} sheets={printed.sheets} edition={edition} />
        <Moment kit={kit} />
        <section aria-labelledby="questions">
          <h2 id="questions">{site.model.heading}</h2>
          <p className="lead">{site.model.intro}</p>
          <ol className="questions">
            {dimensionIds.map((id) => (
              <Question key={id} id={id} kit={kit} />
            ))}
          </ol>
        </section>
        <Holds kit={kit} minutes={minutes} languages={languages} sheets={printed.sheets} />
        <Print kit={kit} printed={printed} edition={edition} />
        <ForLeaders kit={kit} edition={edition} />
      </main>
      <footer>
        <p>{site.privacy}</p>
        <p>
          {site.license} <a href={`${toRoot}third-party-notices.txt`}>{site.notices}</a>
        </p>
      </footer>
      {kind === 'web' ? (
        <p id="update" className="update" role="status" hidden>
          {site.update.text} <button type="button">{site.update.take}</button>
        </p>
      ) : null}
    </Page>
  )
}
