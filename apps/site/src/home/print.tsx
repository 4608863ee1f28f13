import type { StartKit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { Printed } from '../files/printed.ts'
import { groups } from '../files/sheets.ts'
import { PaperChoice } from './paper-choice.tsx'
import { SheetCard } from './sheet-card.tsx'

/** Everything that can be printed: the choice of a paper, then things in groups, packs first. */
export function Print({
  kit,
  printed: { sheets, pictures, stocks },
  edition,
}: {
  kit: StartKit
  printed: Printed
  edition: Edition
}) {
  const { print } = kit.site
  const { toRoot } = edition
  const filled = groups.filter((group) => sheets.some((set) => set.group === group))
  return (
    <section aria-labelledby="print" className="print">
      <h2 id="print">{print.heading}</h2>
      <p className="lead">{print.intro}</p>
      <PaperChoice kit={kit} sheets={sheets} />
      {filled.map((group) => (
        <div key={group} className={`group ${group}`} id={`print-${group}`}>
          <h3>{print.groups[group]}</h3>
          {group === 'packs' ? <p className="inside">{print.inside}</p> : null}
          <ul>
            {sheets
              .filter((set) => set.group === group)
              .map((set) => (
                <SheetCard
                  key={set.id}
                  folder={`${toRoot}cards/`}
                  cover={`${toRoot}pictures/sheets/${set.id}-${kit.locale}.webp`}
                  {...{ set, kit, pictures, stocks }}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
