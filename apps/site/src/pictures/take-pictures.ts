import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '@read-the-room/chromium'
import { completeLocales, contentFolder, shippedFolder } from '@read-the-room/core/load'
import { serve } from '../serve.ts'
import { compose } from './compose.ts'
import { pictured } from './picture-sources.ts'
import { shoot } from './shoot.ts'
import { pictureFolder, recordPictures } from './stale-pictures.ts'

/** Takes the pictures of the home page and the README from the built outputs, in each locale. */
export async function takePictures(): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true })
  const { address, close } = await serve(0)
  const browser = await launch()
  try {
    for (const locale of completeLocales()) {
      for (const name of pictured) {
        const parts = await shoot[name](browser, `${address}/public`, locale)
        const file = `${name}-${locale}.png`
        await compose(browser, name, parts, join(pictureFolder, file))
        console.log(`apps/site/pictures/${file}`)
      }
    }
    if (contentFolder() === shippedFolder) recordPictures()
  } finally {
    await browser.close()
    close()
  }
}
