import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '@read-the-room/browser'
import { builtLocales, contentFolder, contentLocales } from '@read-the-room/core/load'
import { serve } from '../serve/serve.ts'
import { fromRoot } from '../shell/run.ts'
import { compose } from './compose.ts'
import { pictured } from './picture-sources.ts'
import { shoot } from './shoot.ts'
import { pictureFolder, recordPictures } from './stale-pictures.ts'

/** Takes the pictures of the home page and the README from the built outputs, in each language. */
export async function takePictures(): Promise<void> {
  const folder = pictureFolder()
  mkdirSync(folder, { recursive: true })
  // Languages made for tests (pseudo) have no pictures: they borrow.
  const spoken = contentLocales(contentFolder())
  const locales = builtLocales().filter((locale) => spoken.includes(locale))
  const { address, close } = await serve(0)
  const browser = await launch()
  try {
    for (const locale of locales) {
      for (const name of pictured) {
        const parts = await shoot[name](browser, `${address}/public`, locale)
        const file = join(folder, `${name}-${locale}.png`)
        await compose(browser, name, parts, file)
        console.log(fromRoot(file))
      }
    }
    recordPictures(locales)
  } finally {
    await browser.close()
    close()
  }
}
