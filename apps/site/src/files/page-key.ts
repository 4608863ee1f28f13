import { createHash } from 'node:crypto'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * A short hash of what is drawn on a page, found without drawing it: pages that look the same have
 * the same, in one file or in several. Pictures on a page are known by number alone, so a page
 * that holds one is told apart by its file.
 */
export async function pageKey(page: PDFPageProxy, file: string): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  // Names of fonts and pictures begin with the number of the document that was opened.
  const drawn = JSON.stringify([page.view, fnArray, argsArray]).replaceAll(/\bg_d\d+_/g, '')
  const hash = createHash('sha256').update(drawn)
  if (/"img_/.test(drawn)) hash.update(file)
  return hash.digest('hex').slice(0, 12)
}
