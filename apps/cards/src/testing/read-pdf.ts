import { pageTexts, withPdf } from '@read-the-room/browser/pdf'

/** What a file says of itself, and the text of each page with single spaces. */
export async function readPdf(bytes: Uint8Array) {
  return await withPdf(bytes, async (file) => {
    const { info } = await file.getMetadata()
    const pages = (await pageTexts(file)).map(plain)
    return { pages, info: info as Record<string, unknown> }
  })
}

/** Text with single spaces, for comparing words rather than lines. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
