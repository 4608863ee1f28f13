import { readFileSync } from 'node:fs'
import { withPdf } from '@read-the-room/browser/pdf'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF file to read it, for as long as it is used. */
export async function openPdf<T>(file: string, use: (pdf: PDFDocumentProxy) => Promise<T>) {
  return await withPdf(readFileSync(file), use)
}
