import { PDFDocument } from '@cantoo/pdf-lib'

/**
 * What each page of a PDF file is made of, as text. Pages of the same parts look the same: a sheet
 * that everybody gets is stored once in a file, and its many pages name the same contents.
 */
export async function pageParts(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  return file.getPages().map(({ node }) =>
    node
      .entries()
      .map(([key, value]) => [key.asString(), value.toString()])
      // Where a page stands in the order of reading is its own, and draws nothing.
      .filter(([key]) => key !== '/StructParents')
      .flat()
      .join(' '),
  )
}
