import { readFileSync } from 'node:fs'
import type { PDFPageProxy } from 'pdfjs-dist'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of every page of a PDF, in reading order. */
export async function pdfText(file: string): Promise<string> {
  const pages = (await pagesOf(file)).map(async (page) => {
    const { items } = await page.getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ')
  })
  return (await Promise.all(pages)).join('\n')
}

/** The colours that a PDF fills with, as `#rrggbb`. */
export async function pdfColours(file: string): Promise<string[]> {
  const colours = new Set<string>()
  for (const page of await pagesOf(file)) {
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.setFillRGBColor) colours.add(String(argsArray[index]?.[0]))
    }
  }
  return [...colours]
}

/** The pictures of dots that a PDF shows, by their width and height in dots: `1063x354`. */
export async function pdfPictures(file: string): Promise<string[]> {
  const shapes = new Set<string>()
  for (const page of await pagesOf(file)) {
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      const [, width, height] = argsArray[index] ?? []
      if (operator === OPS.paintImageXObject) shapes.add(`${width}x${height}`)
    }
  }
  return [...shapes]
}

async function pagesOf(file: string): Promise<PDFPageProxy[]> {
  const data = new Uint8Array(readFileSync(file))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  return Promise.all(Array.from({ length: pdf.numPages }, (_page, index) => pdf.getPage(index + 1)))
}
