import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import type { Decks } from '../files/decks.ts'
import type { FacilitatorPapers } from '../files/papers-for-facilitator.ts'
import type { Printed } from '../files/printed.ts'
import { sizeText } from '../files/size.ts'
import { PaperSet } from './paper-set.tsx'

/** A workshop of each length: its slides first, then the same slides for other programs, its papers. */
export function LengthList({
  kit,
  decks,
  papers,
  printed,
  toRoot,
}: {
  kit: FacilitatorKit
  decks: Decks[]
  papers: FacilitatorPapers['byLength']
  printed: Printed
  toRoot: string
}) {
  const { facilitator: words } = kit.site
  return (
    <ul className="lengths">
      {decks.map(({ length, name: called, files }) => {
        return (
          <li key={length}>
            <h3>{called}</h3>
            <p>{sheetOf(kit, length).for}</p>
            <ul className="links">
              {files.map(({ kind, name, bytes }) => {
                const label = kind === 'html' ? words.deck : words.slides[kind]
                const size = sizeText(bytes, kit.locale)
                return (
                  <li key={name} className={kind}>
                    <a href={`${toRoot}${name}`} aria-label={`${label} ${size} (${called})`}>
                      {label} <small>{size}</small>
                    </a>
                  </li>
                )
              })}
            </ul>
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
        )
      })}
    </ul>
  )
}
