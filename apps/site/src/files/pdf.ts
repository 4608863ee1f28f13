import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { withPdf } from '@read-the-room/browser/pdf'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF file for as long as it is used. */
export async function openPdf<T>(file: string, use: (pdf: PDFDocumentProxy) => Promise<T>) {
  return await withPdf(readFileSync(file), use)
}

/** Draws a page as a WebP picture of a width in pixels; no browser is needed. */
export async function drawPage(page: PDFPageProxy, width: number): Promise<Uint8Array> {
  const plain = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: width / plain.width })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  // pdf.js asks for a browser's canvas; this one has the parts that it uses.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  return await canvas.encode('webp', 80)
}
