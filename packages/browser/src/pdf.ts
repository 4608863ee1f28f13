import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A file that no reader can open. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf'
}

/** Opens a PDF as a reader would, for as long as it is used. Throws an `UnreadablePdf`. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // As large as everything else together: loaded by whoever opens a file.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js takes the bytes for its own: whoever handed them over may need them again.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    return await use(await task.promise.catch(refuse))
  } finally {
    await task.destroy()
  }
}

/** Throws what says so of a file that cannot be opened. */
export function refuse(cause: unknown): never {
  throw new UnreadablePdf('is no PDF that can be read: make it again', { cause })
}

/** The text of every page, in reading order; its lines end in `end`. */
export async function pageTexts(pdf: PDFDocumentProxy, end = ' '): Promise<string[]> {
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? end : ''}` : '')).join(''),
    )
  }
  return texts
}
