import { PDFDocument } from '@cantoo/pdf-lib'
import { refuse, withPdf } from '@read-the-room/browser/pdf'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A finished file, read back in two ways: as objects and as what a reader would see. */
export type Opened = {
  objects: PDFDocument
  shown: PDFDocumentProxy
  /** From the file's subject: `comparison a4 sheet color`. */
  about: { set: string; paper: string; form: string; profile: string }
}

/** Something that is wrong with a file. */
export type Finding = { rule: string; page?: number; detail: string }

/** Opens a file, hands it over, and closes it. Throws an `UnreadablePdf`. */
export async function withFile<T>(
  bytes: Uint8Array,
  use: (file: Opened) => Promise<T>,
): Promise<T> {
  const objects = await PDFDocument.load(bytes, { updateMetadata: false }).catch(refuse)
  const [set = '', paper = '', form = '', profile = ''] = (objects.getSubject() ?? '').split(' ')
  return await withPdf(bytes, async (shown) =>
    use({ objects, shown, about: { set, paper, form, profile } }),
  )
}
