import type { Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import type { Edition } from '../files/edition.ts'
import { LanguageLinks } from './language-links.tsx'
import { Page } from './page.tsx'

/** A long page for the facilitator to look things up in. */
export function Reference({
  kit,
  words,
  file,
  edition,
  children,
}: {
  kit: Kit
  words: { heading: string; intro: string }
  file: string
  edition: Edition
  children: ReactNode
}) {
  const { facilitator, facts } = kit.site
  return (
    <Page locale={kit.locale} title={words.heading} description={words.intro} edition={edition}>
      <header className="hero">
        <div className="top">
          <a href="index.html">{facilitator.heading}</a>
          <LanguageLinks
            label={facts.languages}
            locale={kit.locale}
            edition={edition}
            file={file}
          />
        </div>
        <h1>{words.heading}</h1>
        <p className="lead">{words.intro}</p>
      </header>
      <main className="reading">{children}</main>
    </Page>
  )
}
