import { fill, lengths, type StartKit } from '@read-the-room/core'
import type { Edition } from '../edition.ts'
import type { SheetSet } from '../files/sheets.ts'
import { SheetRow } from './sheet-row.tsx'

/** PDF files one under another, each with its pages to look at before it is printed. */
export function PaperList({
  sets,
  kit,
  edition,
}: {
  sets: SheetSet[]
  kit: StartKit
  edition: Edition
}) {
  return (
    <div className="paper-list">
      {sets.map((set) => (
        <div key={set.id}>
          <h3>{headingOf(set, kit)}</h3>
          {set.files.map((file) => (
            <SheetRow
              key={file.name}
              file={file}
              kit={kit}
              folder={edition.toRoot}
              inForms={false}
              edition={edition}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Papers of several lengths have one title: the length in their name tells them apart. */
function headingOf({ id, title }: SheetSet, kit: StartKit): string {
  const length = lengths.find((minutes) => id.endsWith(`-${minutes}`))
  if (length === undefined) return title
  return `${title} · ${fill(kit.site.facts.minutes, { lengths: String(length) })}`
}
