import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageTexts } from '@read-the-room/browser/pdf'
import { load } from '@read-the-room/core/load'
import { drawPdf } from '../files/draw-pdf.ts'
import { openPdf } from '../files/pdf.ts'
import { webp } from '../files/webp.ts'
import { publicFolder } from '../shell/places.ts'
import type { Shoot } from './picture-sources.ts'

/** A comparison card, front and back, and the front of a scenario card with its plan. */
export const shootCards: Shoot = async (_browser, _site, locale) => {
  const { scenarios, site } = load(locale)
  const title = scenarios[site.moment.scenario]?.title
  if (title === undefined) throw new RangeError(`no scenario ${site.moment.scenario}`)
  return [
    ...(await facesOf(`comparison-a4-screen-${locale}.pdf`, () => true)).slice(0, 2),
    ...(await facesOf(`scenarios-a4-screen-${locale}.pdf`, (text) => text.includes(title))).slice(
      0,
      1,
    ),
  ]
}

/** The cards of a file for the screen, a face to a page, of which the text is wanted. */
async function facesOf(name: string, wanted: (text: string) => boolean): Promise<Uint8Array[]> {
  const file = join(publicFolder, 'cards', name)
  const texts = await openPdf(file, pageTexts)
  const pages = texts.flatMap((text, index) => (wanted(text) ? [index + 1] : []))
  return await drawPdf(
    readFileSync(file),
    async (draw) => await Promise.all(pages.map(async (page) => webp(await draw(page, 600)))),
  )
}
