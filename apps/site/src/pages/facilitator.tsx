import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Edition } from '../edition.ts'
import type { Decks } from '../files/decks.ts'
import { papersForFacilitator } from '../files/papers-for-facilitator.ts'
import type { SheetSet } from '../files/sheets.ts'
import { DeckList } from './deck-list.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Page } from './page.tsx'
import { PaperList } from './paper-list.tsx'
import { Preparation } from './preparation.tsx'

/** The facilitator's home: decks, guide, keys, what to prepare and what follows. Never published. */
export function FacilitatorHome({
  kit,
  decks,
  sheets,
  edition,
  home,
}: {
  kit: FacilitatorKit
  decks: Decks[]
  /** The facilitator's own PDF files. */
  sheets: SheetSet[]
  edition: Edition
  /** Relative path to the home page. */
  home: string
}) {
  const { facilitator: words, facts, description } = kit.site
  const { guide, keys } = papersForFacilitator(sheets)
  return (
    <Page locale={kit.locale} title={words.heading} description={description} edition={edition}>
      <header className="hero">
        <div className="top">
          <a href={home}>{words.home}</a>
          <LanguageLinks label={facts.languages} locale={kit.locale} edition={edition} />
        </div>
        <h1>{words.heading}</h1>
        <p className="lead">{words.intro}</p>
      </header>
      <main className="desk">
        <section aria-labelledby="decks">
          <h2 id="decks">{words.decks.heading}</h2>
          <p className="lead">{words.decks.intro}</p>
          <DeckList kit={kit} decks={decks} toRoot={edition.toRoot} />
        </section>
        {guide.length === 0 ? null : (
          <section aria-labelledby="guide">
            <h2 id="guide">{words.guide.heading}</h2>
            <p className="lead">{words.guide.intro}</p>
            <PaperList sets={guide} kit={kit} edition={edition} />
          </section>
        )}
        <section aria-labelledby="keys">
          <h2 id="keys">{words.keys.heading}</h2>
          <p className="lead">{words.keys.intro}</p>
          <ul className="tiles">
            <li>
              <a href="quiz-answers.html">{words.answers.heading}</a>
              <p>{words.answers.intro}</p>
            </li>
            <li>
              <a href="scenario-keys.html">{words.listen.heading}</a>
              <p>{words.listen.intro}</p>
            </li>
          </ul>
          <PaperList sets={keys} kit={kit} edition={edition} />
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">{words.sources.heading}</h2>
          <p className="lead">{words.sources.intro}</p>
          <p>
            <a href="sources.html">{words.sources.link}</a>
          </p>
        </section>
        <Preparation kit={kit} />
      </main>
    </Page>
  )
}
