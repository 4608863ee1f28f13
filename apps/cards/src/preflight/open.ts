import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A finished file, read back in two ways: as objects and as what a reader would see. */
export type Opened = {
  objects: PDFDocument
  shown: PDFDocumentProxy
  /** From the file's subject: `comparison a4 sheet colour`. */
  about: { set: string; paper: string; form: string; profile: string }
}

/** Something that is wrong with a file. */
export type Finding = { rule: string; page?: number; detail: string }

/** A file that cannot be read back. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/** Opens a file, hands it over, and closes it. */
export async function withFile<T>(
  bytes: Uint8Array,
  use: (file: Opened) => Promise<T>,
): Promise<T> {
  const objects = await PDFDocument.load(bytes, { updateMetadata: false }).catch(refuse)
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    const shown = await loading.promise.catch(refuse)
    const [set = '', paper = '', form = '', profile = ''] = (objects.getSubject() ?? '').split(' ')
    return await use({ objects, shown, about: { set, paper, form, profile } })
  } finally {
    await loading.destroy()
  }
}

function refuse(cause: unknown): never {
  throw new UnreadableError('is no PDF that can be read: make it again', { cause })
}
