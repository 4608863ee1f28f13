import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import type { ReactNode } from 'react'
import type { Decks } from '../files/decks.ts'
import type { Edition } from '../files/edition.ts'
import { papersForFacilitator } from '../files/papers-for-facilitator.ts'
import type { Printed } from '../files/printed.ts'
import type { SheetSet } from '../files/sheets.ts'
import type { SystemFiles } from '../files/system-files.ts'
import { LanguageLinks } from './language-links.tsx'
import { LearningSystems } from './learning-systems.tsx'
import { LengthList } from './length-list.tsx'
import { Page } from './page.tsx'
import { PaperSet } from './paper-set.tsx'
import { Preparation } from './preparation.tsx'

/** The facilitator's home: what the day needs, keys, what to prepare and what follows. Never published. */
export function FacilitatorHome({
  kit,
  decks,
  printed,
  older,
  systems,
  edition,
  home,
}: {
  kit: FacilitatorKit
  decks: Decks
  /** The facilitator's own PDF files. */
  printed: Printed
  /** Whether what was exported says other words than the kit does now. */
  older: boolean
  /** What was made for learning systems; nothing in an archive, which holds none of it. */
  systems: SystemFiles | undefined
  edition: Edition
  /** Relative path to the home page. */
  home: string
}) {
  const { facilitator: words, facts, description } = kit.site
  const { byLength, keys, organizer, others } = papersForFacilitator(printed.sheets, sheetIds(kit))
  const { toRoot } = edition
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
        <Part id="decks" {...words.decks}>
          {older ? <p className="older">{words.older}</p> : null}
          {isUnmade(decks) ? <p className="older">{words.unmade}</p> : null}
          <LengthList papers={byLength} {...{ kit, decks, printed, toRoot }} />
        </Part>
        <Part id="keys" {...words.keys}>
          <ul className="tiles">
            <li>
              <a href="quiz-answers.html">{words.answers.heading}</a>
              <p>{words.answers.intro}</p>
            </li>
            <li>
              <a href="scenario-keys.html">{words.listen.heading}</a>
              <p>{words.listen.intro}</p>
            </li>
            {keys.map((set) => (
              <li key={set.id}>
                <PaperSet folder={toRoot} {...{ set, kit, printed }} />
              </li>
            ))}
          </ul>
        </Part>
        <Preparation kit={kit} />
        <Papers
          id="organizer"
          words={words.organizer}
          sets={organizer}
          {...{ kit, printed, toRoot }}
        />
        <Papers id="papers" words={words.papers} sets={others} {...{ kit, printed, toRoot }} />
        {systems === undefined ? null : (
          <Part id="systems" {...words.systems}>
            <LearningSystems made={systems} {...{ kit, toRoot }} />
          </Part>
        )}
        <Part id="sources" {...words.sources}>
          <p>
            <a href="sources.html">{words.sources.link}</a>
          </p>
        </Part>
      </main>
    </Page>
  )
}

/** Whether nothing was exported yet: no length has slides for other programs. */
function isUnmade({ lengths }: Decks): boolean {
  return lengths.every(({ files }) => files.length === 0)
}

type PapersProps = {
  id: string
  words: { heading: string; intro: string }
  sets: SheetSet[]
  kit: FacilitatorKit
  printed: Printed
  toRoot: string
}

/** A part that lists files to print; nothing where there are none. */
function Papers({ id, words, sets, toRoot, ...more }: PapersProps) {
  if (sets.length === 0) return null
  return (
    <Part id={id} {...words}>
      <ul className="tiles">
        {sets.map((set) => (
          <li key={set.id}>
            <PaperSet folder={toRoot} {...{ set, ...more }} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

type PartProps = { id: string; heading: string; intro: string; children: ReactNode }

function Part({ id, heading, intro, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="lead">{intro}</p>
      {children}
    </section>
  )
}
