import { type Kit, pluralize } from '@read-the-room/core'
import type { Printed } from '../files/printed.ts'
import type { Group } from '../files/sheets.ts'
import { SheetCard } from './sheet-card.tsx'

/** Things to print of one kind, folded: a heap of their covers, their name, how many there are. */
export function PrintGroup({
  group,
  kit,
  printed: { sheets, pictures, stocks },
  toRoot,
}: {
  group: Group
  kit: Kit
  printed: Printed
  toRoot: string
}) {
  const { print } = kit.site
  const sets = sheets.filter((set) => set.group === group)
  const cover = (id: string) => `${toRoot}pictures/sheets/${id}-${kit.locale}.webp`
  return (
    <details className={`group ${group}`} id={`print-${group}`}>
      <summary>
        <span className="heap">
          {sets.slice(0, 3).map(({ id }) => (
            <img key={id} src={cover(id)} alt="" loading="lazy" />
          ))}
        </span>
        <h3>{print.groups[group]}</h3>
        <span className="count">
          {pluralize(print.sheets, sets.length, kit.locale, { count: sets.length })}
        </span>
      </summary>
      {group === 'packs' ? <p className="inside">{print.inside}</p> : null}
      <ul>
        {sets.map((set) => (
          <SheetCard
            key={set.id}
            folder={`${toRoot}cards/`}
            cover={cover(set.id)}
            {...{ set, kit, pictures, stocks }}
          />
        ))}
      </ul>
    </details>
  )
}
