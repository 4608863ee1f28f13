import type { Page } from 'playwright-core'
import type { Paper } from './paper.ts'

/** Prints a whole page on paper, with margins that every printer can keep. */
export async function printSheet(page: Page, paper: Paper, html: string): Promise<Buffer> {
  await page.setContent(html)
  return page.pdf({
    format: paper === 'a4' ? 'A4' : 'Letter',
    margin: { top: '14mm', bottom: '14mm', left: '16mm', right: '16mm' },
    printBackground: true,
    tagged: true,
    outline: true,
  })
}
