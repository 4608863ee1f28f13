import { type Kit, pluralize } from '@read-the-room/core'
import type { Printed } from '../files/printed.ts'
import type { SheetSet } from '../files/sheets.ts'
import { sizeText } from '../files/size.ts'
import { PageStrip } from './page-strip.tsx'
import { paperLabel } from './sheet-label.ts'

/** A paper of the facilitator's: one link for each size of paper, and its pages to look at. */
export function PaperSet({
  set,
  about,
  heading: Heading = 'h3',
  kit,
  folder,
  printed: { pictures, stocks },
}: {
  set: SheetSet
  /** What tells it from another of the same title, such as its length. */
  about?: string
  heading?: 'h3' | 'h4'
  kit: Kit
  /** Relative path to the folder of the files. */
  folder: string
  printed: Printed
}) {
  const { print } = kit.site
  const [first] = set.files
  if (first === undefined) return null
  // A paper names the workshop first, for whoever finds it alone.
  const title = set.title.replace(`${kit.site.title}: `, '')
  const name = about === undefined ? title : `${title} (${about})`
  return (
    <div className="paper-set">
      <Heading>{title}</Heading>
      <p className="size">
        {pluralize(print.pages, first.pages, kit.locale, { count: first.pages })} ·{' '}
        {sizeText(first.bytes, kit.locale)}
      </p>
      <p className="actions">
        {set.files.map((file) => {
          const label = paperLabel(file, kit, stocks)
          return (
            <a key={file.file} href={`${folder}${file.file}`} aria-label={`${label}: ${name}`}>
              {label}
            </a>
          )
        })}
      </p>
      <details className="look">
        <summary aria-label={`${print.look}: ${name}`}>{print.look}</summary>
        <PageStrip file={first} pictures={pictures[first.file] ?? []} {...{ kit, folder }} />
      </details>
    </div>
  )
}
