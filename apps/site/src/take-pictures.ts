import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { picturesOf } from './pictures.ts'
import { serve } from './serve.ts'

const folder = fileURLToPath(new URL('../pictures', import.meta.url))

/** Takes the pictures of the home page and the README from the built outputs, in each locale. */
export async function takePictures(): Promise<void> {
  const { address, close } = await serve(0)
  const browser = await launch()
  try {
    for (const locale of contentLocales(contentFolder())) {
      for (const picture of picturesOf(locale)) await take(browser, address, picture)
    }
  } finally {
    await browser.close()
    close()
  }
}
