import { pluralize, type StartKit } from '@read-the-room/core'
import type { Edition } from '../edition.ts'
import type { SheetSet } from '../files/sheets.ts'
import { SheetRow } from './sheet-row.tsx'

/** One thing to print: a picture of its first page, the usual file a tap away, the rest in a list. */
export function SheetCard({
  set,
  kit,
  edition,
  folder,
  picture,
}: {
  set: SheetSet
  kit: StartKit
  edition: Edition
  /** Relative path to the folder of the files. */
  folder: string
  /** Relative path to the picture of the first page. */
  picture: string
}) {
  const { print, papers } = kit.site
  const usual = set.files.filter(
    ({ form, profile }) => (form === undefined || form === 'sheet') && profile === undefined,
  )
  const pages = usual[0]?.pages ?? 0
  return (
    <li className="sheet">
      <img src={picture} alt="" loading="lazy" />
      <h4>{set.title}</h4>
      <p className="size">{pluralize(print.pages, pages, kit.locale, { count: pages })}</p>
      <p className="papers">
        {usual.map(({ name, paper }) => (
          <a
            key={name}
            href={`${folder}${name}`}
            aria-label={`${set.title}: ${paper === undefined ? print.open : papers[paper]}`}
          >
            {paper === undefined ? print.open : papers[paper]}
          </a>
        ))}
      </p>
      <details className="look">
        <summary aria-label={`${print.look}: ${set.title}`}>{print.look}</summary>
        {set.files.map((file) => (
          <SheetRow
            key={file.name}
            file={file}
            kit={kit}
            folder={folder}
            inForms={set.group === 'cards'}
            edition={edition}
          />
        ))}
      </details>
    </li>
  )
}
