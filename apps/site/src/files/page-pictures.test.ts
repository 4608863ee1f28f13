import { join } from 'node:path'
import { expect, test } from 'vitest'
import { facilitatorFolder, publicFolder } from '../places.ts'
import { readPages } from './page-pictures.ts'
import { openPdf } from './pdf.ts'

test.each([join(publicFolder, 'cards'), facilitatorFolder])(
  'the pictures of a file show each of its pages once: %s',
  async (folder) => {
    for (const [name, pictures] of Object.entries(readPages(folder, 'en'))) {
      const pages = await openPdf(join(folder, name), async (pdf) => pdf.numPages)
      const shown = pictures.flatMap((picture) => picture.pages).sort((one, two) => one - two)
      expect(shown, name).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
    }
  },
)
