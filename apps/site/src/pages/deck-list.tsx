import { fill } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Decks } from '../files/decks.ts'
import { sizeText } from '../files/size.ts'

/** The slides with notes by length: what each length is for, and its files. */
export function DeckList({
  kit,
  decks,
  toRoot,
}: {
  kit: FacilitatorKit
  decks: Decks[]
  toRoot: string
}) {
  const { facilitator: words, facts } = kit.site
  return (
    <ul className="decks">
      {decks.map(({ length, files }) => {
        const minutes = fill(facts.minutes, { lengths: String(length) })
        return (
          <li key={length}>
            <h3>{minutes}</h3>
            <p>{kit['run-sheets'].sheets[length].for}</p>
            <p className="links">
              {files.map(({ kind, name, bytes }) => {
                const label = kind === 'html' ? words.deck : words.slides[kind]
                const size = sizeText(bytes, kit.locale)
                return (
                  <a
                    key={name}
                    href={`${toRoot}${name}`}
                    aria-label={`${label} ${size} (${minutes})`}
                  >
                    {label} <small>{size}</small>
                  </a>
                )
              })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
