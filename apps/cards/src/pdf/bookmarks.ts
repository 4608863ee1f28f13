import {
  type PDFDocument as File,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** A part of a file: what it is called in the list beside the pages, and its first page from 0. */
export type Bookmark = { title: string; page: number }

/** Lists the parts of a file beside its pages, and asks the viewer to show the list. */
export function addBookmarks(file: File, bookmarks: Bookmark[]): void {
  const { context, catalog } = file
  const root = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  const pages = file.getPages()
  for (const [index, { title, page }] of bookmarks.entries()) {
    const target = pages[page]
    const ref = refs[index]
    if (target === undefined || ref === undefined) throw new RangeError(`no page ${page}: ${title}`)
    const [before, after] = [refs[index - 1], refs[index + 1]]
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [target.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull],
      ...(before ? { Prev: before } : {}),
      ...(after ? { Next: after } : {}),
    })
    context.assign(ref, item)
  }
  const [first, last] = [refs[0], refs.at(-1)] as [PDFRef?, PDFRef?]
  if (first === undefined || last === undefined) return
  const list = context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length })
  context.assign(root, list)
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
