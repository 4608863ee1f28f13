import { askedIn, type Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { SheetSet } from '../files/sheets.ts'
import { Facts } from './facts.tsx'

/** What the kit holds, in numbers, whom it is for and what it asks for. */
export function Holds({
  kit,
  minutes,
  languages,
  sheets,
}: {
  kit: Kit
  /** How long the workshop can take. */
  minutes: number[]
  languages: Edition['languages']
  sheets: SheetSet[]
}) {
  const { holds, intro } = kit.site
  const number = new Intl.NumberFormat(kit.locale)
  const rows = [
    [Object.keys(kit.scenarios ?? {}).length, holds.scenes],
    [askedIn(kit.questions, kit).length, holds.questions],
    [Object.keys(kit.sorting ?? {}).length, holds.sorting],
    [sheets.length, holds.sheets],
  ] as const
  return (
    <section aria-labelledby="holds" className="holds">
      <h2 id="holds">{holds.heading}</h2>
      <p className="lead">{intro}</p>
      <ul className="counts">
        {rows
          .filter(([count]) => count > 0)
          .map(([count, words]) => (
            <li key={words}>
              <strong>{number.format(count)}</strong> {words}
            </li>
          ))}
      </ul>
      <Facts kit={kit} minutes={minutes} languages={languages} />
    </section>
  )
}
