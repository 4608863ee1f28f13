import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Drawn } from './webp.ts'

/** Draws a page of a file, counted from 1, as wide as is said in pixels. */
export type DrawPage = (page: number, width: number) => Promise<Drawn>

let library: Promise<PDFiumLibrary> | undefined

/** Opens a PDF file to draw its pages, for as long as it is used; no browser is needed. */
export async function drawPdf<T>(bytes: Uint8Array, use: (draw: DrawPage) => Promise<T>) {
  library ??= PDFiumLibrary.init()
  const pdf = await (await library).loadDocument(bytes)
  try {
    return await use(async (number, width) => {
      const page = pdf.getPage(number - 1)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      if (originalWidth === 0) throw new RangeError(`page ${number} cannot be drawn`)
      const height = Math.round((width * originalHeight) / originalWidth)
      return await page.render({ width, height, render: 'bitmap' })
    })
  } finally {
    pdf.destroy()
  }
}
