import renderDocument from '@react-pdf/render'
import PDFDocument from 'pdfkit'
import type { Node } from './tree.ts'

/** Same words, same bytes: no clock goes into a file. */
export const printed = new Date('2026-01-01T00:00:00Z')

/** Draws a laid-out document with our own pdfkit document, page by page. */
export async function draw(laidOut: Node, about: { title: string; locale: string }) {
  const context = new PDFDocument({
    pdfVersion: '1.7',
    lang: about.locale,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: about.title,
      CreationDate: printed,
      Creator: 'Read the Room',
      Producer: 'Read the Room',
    },
  })
  const bytes = collect(context)
  const [contextInput, documentInput] = [context, laidOut] as unknown as Parameters<
    typeof renderDocument
  >
  renderDocument(contextInput, documentInput)
  return await bytes
}

function collect(context: PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  return new Promise((done, fail) => {
    context.on('data', (chunk) => chunks.push(chunk))
    context.on('end', () => done(new Uint8Array(Buffer.concat(chunks))))
    context.on('error', fail)
  })
}
