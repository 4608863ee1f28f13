import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import type { DeckFile, Decks } from '../files/decks.ts'
import type { FacilitatorPapers } from '../files/papers-for-facilitator.ts'
import type { Printed } from '../files/printed.ts'
import { sizeText } from '../files/size.ts'
import { PaperSet } from './paper-set.tsx'

/** The deck, which holds every length; then of each what it is for, its slides for other programs, its papers. */
export function LengthList({
  kit,
  decks,
  papers,
  printed,
  toRoot,
}: {
  kit: FacilitatorKit
  decks: Decks
  papers: FacilitatorPapers['byLength']
  printed: Printed
  toRoot: string
}) {
  const { facilitator: words } = kit.site
  const link = ({ kind, name, bytes }: DeckFile, about = '') => {
    const label = kind === 'html' ? words.deck : words.slides[kind]
    const size = sizeText(bytes, kit.locale)
    return (
      <a href={`${toRoot}${name}`} aria-label={`${label} ${size}${about}`}>
        {label} <small>{size}</small>
      </a>
    )
  }
  return (
    <>
      {decks.deck === undefined ? null : <p className="links">{link(decks.deck)}</p>}
      <ul className="lengths">
        {decks.lengths.map(({ length, name: called, files }) => (
          <li key={length}>
            <h3>{called}</h3>
            <p>{sheetOf(kit, length).for}</p>
            {files.length === 0 ? null : (
              <ul className="links">
                {files.map((file) => (
                  <li key={file.name}>{link(file, ` (${called})`)}</li>
                ))}
              </ul>
            )}
            {papers[length]?.map((set) => (
              <PaperSet
                key={set.id}
                about={called}
                heading="h4"
                folder={toRoot}
                {...{ set, kit, printed }}
              />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
