import { fill, pluralize, type StartKit } from '@read-the-room/core'
import type { Edition } from '../edition.ts'
import type { SheetFile } from '../files/sheets.ts'
import { sizeText } from '../files/size.ts'

/** One file to print: what it is, its pages in a frame before anything is printed, open and save. */
export function SheetRow({
  file,
  kit,
  folder,
  inForms,
  edition: { kind },
}: {
  file: SheetFile
  kit: StartKit
  /** Relative path to the folder of the file. */
  folder: string
  /** Whether the same thing is made in several forms, so that each has to be named. */
  inForms: boolean
  edition: Edition
}) {
  const { print } = kit.site
  const href = `${folder}${file.name}`
  const pages = pluralize(print.pages, file.pages, kit.locale, { count: file.pages })
  return (
    <details className="file" name={`file-${file.set}`}>
      <summary>
        <span>{labelOf(file, kit, inForms)}</span>{' '}
        <span className="size">
          {pages} · {sizeText(file.bytes, kit.locale)}
        </span>
      </summary>
      <p className="actions">
        {kind === 'folder' ? (
          <a href={href} target={file.name}>
            {print.show}
          </a>
        ) : null}
        <a href={href}>{print.open}</a>
        <a href={href} download="">
          {print.save}
        </a>
      </p>
      {/* A closed row fetches nothing; from the disk browsers load frames at once, unless asked. */}
      <iframe
        name={file.name}
        src={kind === 'web' ? href : undefined}
        title={fill(print.frame, { title: file.title })}
        loading="lazy"
      />
    </details>
  )
}

/** `A4 · to print and cut · black, saves ink`. A word that the kit does not know stands as it is. */
function labelOf(
  { paper, form, profile, title }: SheetFile,
  kit: StartKit,
  inForms: boolean,
): string {
  const forms: Record<string, string> = kit.site.print.forms
  const { profiles } = kit.site.print
  const parts = [
    paper === undefined ? title : kit.site.papers[paper],
    ...(form === undefined || !inForms ? [] : [forms[form] ?? form]),
    ...(profile === undefined ? [] : [profiles[profile] ?? profile]),
  ]
  return parts.join(' · ')
}
