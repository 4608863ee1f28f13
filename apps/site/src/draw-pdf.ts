import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const pdfjs = (part: string) => createRequire(import.meta.url).resolve(`pdfjs-dist/build/${part}`)

/** Draws the first page of a PDF file across a browser page, from its top, in the page's width. */
export async function drawPdf(page: Page, file: string): Promise<void> {
  await page.setContent('<style>body{margin:0;background:#fff}canvas{width:100%}</style><canvas>')
  await page.addScriptTag({ path: pdfjs('pdf.worker.min.mjs'), type: 'module' })
  await page.addScriptTag({ path: pdfjs('pdf.min.mjs'), type: 'module' })
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
  await page.evaluate(draw, readFileSync(file).toString('base64'))
}

/** The part of pdf.js that is used here; in the page it hangs on the global object. */
type PdfJs = {
  getDocument(source: { data: Uint8Array }): {
    promise: Promise<{ getPage(number: number): Promise<PdfPage> }>
  }
}
type PdfPage = {
  getViewport(options: { scale: number }): { width: number; height: number }
  render(options: { canvas: HTMLCanvasElement; viewport: object }): { promise: Promise<void> }
}

/** Runs in the browser. */
async function draw(base64: string): Promise<void> {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: PdfJs }
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const first = await (await pdfjsLib.getDocument({ data }).promise).getPage(1)
  const canvas = document.querySelector('canvas')
  if (canvas === null) throw new Error('the page has no canvas')
  const plain = first.getViewport({ scale: 1 })
  const viewport = first.getViewport({ scale: (2 * window.innerWidth) / plain.width })
  canvas.width = viewport.width
  canvas.height = viewport.height
  await first.render({ canvas, viewport }).promise
}
