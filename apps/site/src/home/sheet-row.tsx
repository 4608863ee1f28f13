import { type Kit, type PrintedFile, pluralize } from '@read-the-room/core'
import { sizeText } from '../files/size.ts'

/** One file to print: what it is, how long and how large, to open or to save. */
export function SheetRow({
  file,
  label,
  kit,
  folder,
}: {
  file: PrintedFile
  /** What tells it from the other files of the same thing. */
  label: string
  kit: Kit
  /** Relative path to the folder of the file. */
  folder: string
}) {
  const { print } = kit.site
  const href = `${folder}${file.file}`
  const pages = pluralize(print.pages, file.pages, kit.locale, { count: file.pages })
  const named = (action: string) => `${action}: ${file.title}, ${label}`
  return (
    <div className="file" data-on={file.stock === undefined ? file.paper : 'stock'}>
      <p>
        {label}{' '}
        <span className="size">
          {pages} · {sizeText(file.bytes, kit.locale)}
        </span>
      </p>
      <p className="actions">
        <a href={href} aria-label={named(print.open)}>
          {print.open}
        </a>
        <a href={href} download="" aria-label={named(print.save)}>
          {print.save}
        </a>
      </p>
    </div>
  )
}
