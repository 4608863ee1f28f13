import { type PrintedFile, papers } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Browser, Page } from 'playwright-core'
import { h, type VNode } from 'vue'
import { agendaOf } from '../live/agenda.ts'
import { pptx } from '../pptx/pptx.ts'
import { printSlides } from '../pptx/print-slides.ts'
import { steps } from '../pptx/steps.ts'
import { slides } from '../slides/slides.ts'
import { page as wholePage } from './document.ts'
import { guide } from './guide.ts'
import { handout } from './handout.ts'
import { runSheet } from './run-sheet.ts'

/** Sheets that are printed on every paper size. */
const printed = ['guide', 'run-sheet', 'handout'] as const

/** The files of one deck. */
export function fileNames(length: string, locale: string): string[] {
  const deck = ['pdf', 'pptx'].map((kind) => `deck-${length}-${locale}.${kind}`)
  const sheets = papers.flatMap((paper) =>
    printed.map((name) => `${name}-${length}-${paper}-${locale}.pdf`),
  )
  return [...deck, ...sheets]
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
  const all = slides(kit, length)
  const [pdfName = '', pptxName = '', ...sheetNames] = fileNames(length, kit.locale)
  const shown = steps(all)
  const deck = await printSlides(browser, { file, length }, shown.length)
  await keep(pdfName, deck.pdf)
  await keep(pptxName, pptx(kit, all, deck.pictures))
  const last = all.map((slide) => {
    const png = deck.slides[shown.findLastIndex((step) => step.slide === slide)]
    return `data:image/png;base64,${Buffer.from(png ?? []).toString('base64')}`
  })

  const words = kit.facilitator.papers
  const sheet = agendaOf(kit, length)
  const bodies: Record<
    (typeof printed)[number],
    { title: string; body: (paper: (typeof papers)[number]) => VNode[] }
  > = {
    guide: { title: words.guide, body: () => guide(kit, sheet, all, last) },
    'run-sheet': {
      title: words.runSheet,
      body: () => [h('section', { class: 'sheet' }, runSheet(kit, sheet))],
    },
    handout: {
      title: kit.deck.handout.heading,
      body: (paper) => handout(kit, all, paper),
    },
  }
  const page = await browser.newPage()
  for (const paper of papers) {
    for (const name of printed) {
      const { title, body } = bodies[name]
      const about = { set: `${name}-${length}`, title: `${kit.deck.title}: ${title}`, paper }
      await page.setContent(await wholePage(kit, about.title, body(paper)))
      const bytes = await printSheet(page, paper)
      await keep(sheetNames.shift() ?? '', bytes, { ...about, locale: kit.locale })
    }
  }
  await page.close()
}

function printSheet(page: Page, paper: (typeof papers)[number]): Promise<Buffer> {
  return page.pdf({
    format: paper === 'a4' ? 'A4' : 'Letter',
    margin: { top: '14mm', bottom: '14mm', left: '16mm', right: '16mm' },
    printBackground: true,
    tagged: true,
    outline: true,
  })
}
