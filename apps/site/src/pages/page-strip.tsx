import { fill, type Kit, type PrintedFile } from '@read-the-room/core'
import { pageList } from '../files/page-list.ts'
import type { PagePicture } from '../files/page-pictures.ts'

/** Every page of a file as a picture that leads to the page; pages that look alike share one. */
export function PageStrip({
  file,
  pictures,
  kit,
  folder,
}: {
  file: PrintedFile
  pictures: PagePicture[]
  kit: Kit
  /** Relative path to the folder of the file. */
  folder: string
}) {
  const { print } = kit.site
  const count = String(file.pages)
  return (
    <ol className="strip">
      {pictures.map(({ picture, pages, width, height }) => {
        const text =
          pages.length === 1
            ? fill(print.page, { page: String(pages[0]), count })
            : fill(print.alike, { pages: pageList(pages), count })
        return (
          <li key={picture}>
            <a href={`${folder}${file.file}#page=${pages[0]}`}>
              {/* Nothing is fetched while the list is closed. */}
              <img
                src={`${folder}pages/${picture}`}
                alt={text}
                width={width}
                height={height}
                loading="lazy"
              />
              <span aria-hidden="true">{text}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
