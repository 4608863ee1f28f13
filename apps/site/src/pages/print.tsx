import type { StartKit } from '@read-the-room/core'
import type { Edition } from '../edition.ts'
import { groups, type SheetSet } from '../files/sheets.ts'
import { SheetCard } from './sheet-card.tsx'

/** Everything that can be printed, in groups. */
export function Print({
  kit,
  sheets,
  edition,
}: {
  kit: StartKit
  sheets: SheetSet[]
  edition: Edition
}) {
  const { print } = kit.site
  const { toRoot } = edition
  const filled = groups.filter((group) => sheets.some((set) => set.group === group))
  return (
    <section aria-labelledby="print" className="print">
      <h2 id="print">{print.heading}</h2>
      <p className="lead">{print.intro}</p>
      {filled.map((group) => (
        <div key={group} className="group" id={`print-${group}`}>
          <h3>{print.groups[group]}</h3>
          <ul>
            {sheets
              .filter((set) => set.group === group)
              .map((set) => (
                <SheetCard
                  key={set.id}
                  set={set}
                  kit={kit}
                  edition={edition}
                  folder={`${toRoot}cards/`}
                  picture={`${toRoot}pictures/sheets/${set.id}-${kit.locale}.webp`}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
