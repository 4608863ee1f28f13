import { readFileSync } from 'node:fs'
import { pageTexts, withPdf } from '@read-the-room/browser/pdf'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of every page of a PDF, in reading order. */
export async function pdfText(file: string): Promise<string> {
  return await withPdf(readFileSync(file), async (pdf) => (await pageTexts(pdf)).join('\n'))
}

/** The colors that a PDF fills with, as `#rrggbb`. */
export async function pdfColors(file: string): Promise<string[]> {
  const fills = await drawn(file, OPS.setFillRGBColor)
  return [...new Set(fills.map(([color]) => String(color)))]
}

/** The pictures of dots that a PDF shows, by their width and height in dots: `1063x354`. */
export async function pdfPictures(file: string): Promise<string[]> {
  const pictures = await drawn(file, OPS.paintImageXObject)
  return [...new Set(pictures.map(([, width, height]) => `${width}x${height}`))]
}

/** What an operator is given, each time that a page of a file uses it. */
async function drawn(file: string, wanted: number): Promise<unknown[][]> {
  return await withPdf(readFileSync(file), async (pdf) => {
    const found: unknown[][] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
      for (const [index, operator] of fnArray.entries()) {
        if (operator === wanted) found.push(argsArray[index] ?? [])
      }
    }
    return found
  })
}
