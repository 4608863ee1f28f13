import { hall } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import type { Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import { Imprint } from '../pages/imprint.tsx'
import { LanguageLinks } from '../pages/language-links.tsx'
import type { Ways } from './doors.tsx'

/** How far the light of the hall has come: all of its moments are read. */
const steps = 12

/** The first picture, at night as on the title card: a hall whose moments are read; the name; the ways in. */
export function Front({ kit, edition, ways }: { kit: Kit; edition: Edition; ways: Ways }) {
  const { site, locale } = kit
  const { doors } = site
  const links = [
    ...ways.present.map(({ href }) => ({ href, words: doors.present.link })),
    ...(ways.quiz === undefined ? [] : [{ href: ways.quiz, words: doors.quiz.link }]),
    { href: '#print', words: doors.cards.link },
  ]
  return (
    <header className="front night">
      <div className="hall">
        <Picture drawing={hall(steps, steps)} label={site.hall} />
      </div>
      <div className="top">
        <LanguageLinks label={site.facts.languages} locale={locale} edition={edition} />
      </div>
      <div className="name">
        <Imprint kit={kit} />
        <h1>{site.title}</h1>
        <p className="claim">{site.description}</p>
        <p className="links">
          {links.map(({ href, words }) => (
            <a key={href} href={href}>
              {words}
            </a>
          ))}
        </p>
      </div>
    </header>
  )
}
