import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a file says of itself, and the text of each page with single spaces. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const file = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pages.push(plain(text.join('')))
  }
  const { info } = await file.getMetadata()
  await loading.destroy()
  return { pages, info: info as Record<string, unknown> }
}

/** Text with single spaces, for comparing words rather than lines. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
