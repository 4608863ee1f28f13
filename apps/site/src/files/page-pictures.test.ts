import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { facilitatorFolder, publicFolder } from '../shell/places.ts'
import { drawPdf } from './draw-pdf.ts'
import { readPages } from './page-pictures.ts'
import { openPdf } from './pdf.ts'

const cards = join(publicFolder, 'cards')
const locales = contentLocales(contentFolder())
const cases = [cards, facilitatorFolder].flatMap((folder) =>
  locales.map((locale) => ({ folder, locale })),
)

test.each(cases)(
  'the pictures of a file in $locale show each of its pages once: $folder',
  async ({ folder, locale }) => {
    for (const [name, pictures] of Object.entries(readPages(folder, locale))) {
      const pages = await openPdf(join(folder, name), async (pdf) => pdf.numPages)
      const shown = pictures.flatMap((picture) => picture.pages).sort((one, two) => one - two)
      expect(shown, name).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
    }
  },
)

test.each(locales)('pages of a pack in %s that share a picture look alike', async (locale) => {
  const packs = Object.entries(readPages(cards, locale)).filter(([name]) => name.startsWith('pack'))
  expect(packs).not.toEqual([])
  for (const [name, pictures] of packs.slice(0, 2)) {
    await drawPdf(readFileSync(join(cards, name)), async (draw) => {
      const small = async (page: number) => Buffer.from((await draw(page, 120)).data)
      for (const { pages } of pictures) {
        const [first, ...others] = await Promise.all(pages.map(small))
        const unlike = others.filter((other) => !first?.equals(other))
        expect(unlike, `${name}, page ${pages[0]}`).toEqual([])
      }
    })
  }
})
