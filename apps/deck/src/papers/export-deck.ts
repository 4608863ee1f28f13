import { type PrintedFile, papers } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Browser } from 'playwright-core'
import { pptx } from '../pptx/pptx.ts'
import { printSlides } from '../pptx/print-slides.ts'
import { steps } from '../pptx/steps.ts'
import { slides } from '../slides/slides.ts'
import { page as wholePage } from './document.ts'
import { printSheet } from './print-sheet.ts'
import { sheetOf, sheets } from './sheets.ts'

/** The files of one deck. */
export function fileNames(length: string, locale: string): string[] {
  const deck = ['pdf', 'pptx'].map((kind) => `deck-${length}-${locale}.${kind}`)
  const printed = papers.flatMap((paper) =>
    sheets.map((name) => `${name}-${length}-${paper}-${locale}.pdf`),
  )
  return [...deck, ...printed]
}

/** Takes a file; of what is printed page by page also what it is, for whoever lists it. */
type Keep = (name: string, bytes: Uint8Array, about?: About) => Promise<void>
type About = Pick<PrintedFile, 'set' | 'title' | 'locale' | 'paper'>

/** Prints and writes everything that one built deck becomes on paper and in Office. */
export async function exportDeck(
  browser: Browser,
  kit: FacilitatorKit,
  length: string,
  file: string,
  keep: Keep,
): Promise<void> {
  const { locale } = kit
  const all = slides(kit, length)
  const shown = steps(all)
  const printed = await printSlides(browser, { file, length }, shown.length)
  await keep(`deck-${length}-${locale}.pdf`, printed.pdf)
  await keep(`deck-${length}-${locale}.pptx`, pptx(kit, all, printed.pictures))

  const last = all.map((slide) => shown.findLastIndex((step) => step.slide === slide))
  const pictures = last.map((index) => jpegAddress(printed.slides[index] ?? new Uint8Array()))
  const deck = { kit, length, slides: all, pictures }
  const page = await browser.newPage()
  for (const paper of papers) {
    for (const name of sheets) {
      const { title, body } = sheetOf(name, paper, deck)
      const about = {
        set: `${name}-${length}`,
        title: `${kit.deck.title}: ${title}`,
        paper,
        locale,
      }
      const bytes = await printSheet(page, paper, await wholePage(kit, about.title, body))
      await keep(`${name}-${length}-${paper}-${locale}.pdf`, bytes, about)
    }
  }
  await page.close()
}

function jpegAddress(jpeg: Uint8Array): string {
  return `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
}
