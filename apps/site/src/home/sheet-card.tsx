import { fill, type Kit, type PrintedFile } from '@read-the-room/core'
import type { PagePictures } from '../files/page-pictures.ts'
import type { SheetSet } from '../files/sheets.ts'
import type { Stock } from '../files/stocks.ts'
import { PageStrip } from '../pages/page-strip.tsx'
import { formLabel, paperLabel } from '../pages/sheet-label.ts'
import { SheetRow } from './sheet-row.tsx'

/** One thing to print: its cover, the usual file of each paper, then its pages and other forms. */
export function SheetCard({
  set,
  kit,
  folder,
  cover,
  pictures,
  stocks,
}: {
  set: SheetSet
  kit: Kit
  /** Relative path to the folder of the files. */
  folder: string
  /** Relative path to a picture of the first page. */
  cover: string
  pictures: PagePictures
  stocks: Stock[]
}) {
  const { print } = kit.site
  const usual = set.files.filter(isUsual)
  const others = set.files.filter((file) => !isUsual(file))
  const [first] = set.files
  return (
    <li className="sheet">
      <img src={cover} alt="" loading="lazy" />
      <h4>{set.title}</h4>
      {usual.map((file) => (
        <SheetRow
          key={file.file}
          label={paperLabel(file, kit, stocks)}
          {...{ file, kit, folder }}
        />
      ))}
      <details className="look">
        <summary aria-label={`${print.look}: ${set.title}`}>{print.look}</summary>
        <div className="strips">
          {set.files
            .filter(({ file }) => pictures[file] !== undefined)
            .map((file) => (
              <div key={file.file} data-on={file.stock === undefined ? undefined : 'stock'}>
                {file.stock === undefined ? null : <h5>{paperLabel(file, kit, stocks)}</h5>}
                <PageStrip pictures={pictures[file.file] ?? []} {...{ file, kit, folder }} />
              </div>
            ))}
        </div>
        {usual.filter(isShownByFirst).map(({ file, paper }) => (
          <p key={file} className="size" data-on={paper}>
            {first?.paper === undefined
              ? null
              : fill(print.shown, { paper: kit.site.papers[first.paper] })}
          </p>
        ))}
        {others.map((file) => (
          <SheetRow
            key={file.file}
            label={`${paperLabel(file, kit, stocks)} · ${formLabel(file, kit)}`}
            {...{ file, kit, folder }}
          />
        ))}
      </details>
    </li>
  )

  /** Other papers show the pictures of the first one, and say so. */
  function isShownByFirst({ paper }: PrintedFile): boolean {
    return paper !== undefined && paper !== first?.paper
  }
}

/** What most people print: to cut, or page by page. */
function isUsual({ form, profile }: PrintedFile): boolean {
  return (form === undefined || form === 'sheet') && profile === undefined
}
