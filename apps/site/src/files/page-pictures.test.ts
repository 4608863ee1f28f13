import { join } from 'node:path'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { facilitatorFolder, publicFolder } from '../shell/places.ts'
import { readPages } from './page-pictures.ts'
import { openPdf } from './pdf.ts'

const folders = [join(publicFolder, 'cards'), facilitatorFolder]
const cases = folders.flatMap((folder) =>
  contentLocales(contentFolder()).map((locale) => ({ folder, locale })),
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
