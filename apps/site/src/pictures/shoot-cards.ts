import { join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { drawPage, openPdf } from '../files/pdf.ts'
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
  return await openPdf(join(publicFolder, 'cards', name), async (pdf) => {
    const faces: Uint8Array[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      if (wanted(text)) faces.push(await drawPage(page, 600))
    }
    return faces
  })
}
