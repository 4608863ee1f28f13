import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { drawPdf } from './draw-pdf.ts'
import { publicFolder } from './gather.ts'
import { serve } from './serve.ts'

const folder = fileURLToPath(new URL('../pictures', import.meta.url))

/** Takes the pictures of the home page and the README from the built outputs, in each locale. */
export async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { address, close } = await serve(0)
  const browser = await launch()
  try {
    for (const locale of contentLocales(contentFolder())) {
      for (const [name, { width, show }] of Object.entries(scenes)) {
        // Every picture is 16:9 and 1280 pixels wide: sharp at twice the size of a door.
        const viewport = { width, height: (width * 9) / 16 }
        const page = await browser.newPage({ viewport, deviceScaleFactor: 1280 / width })
        await show(page, `${address}/public`, locale)
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({
          path: join(folder, `${name}-${locale}.png`),
          animations: 'disabled',
        })
        await page.close()
        console.log(`apps/site/pictures/${name}-${locale}.png`)
      }
    }
  } finally {
    await browser.close()
    close()
  }
}

type Scene = { width: number; show: (page: Page, site: string, locale: string) => Promise<void> }

/** What each picture shows, and how to get there. */
const scenes: Record<string, Scene> = {
  deck: {
    width: 1280,
    async show(page, site) {
      await page.goto(`${site}/deck/#/3`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    },
  },
  quiz: {
    width: 800,
    async show(page, site) {
      await page.goto(`${site}/quiz/#check`)
      // The quiz waits for no font; a second visit has it.
      await page.reload()
      await page.getByRole('radio').first().check()
    },
  },
  cards: {
    width: 640,
    show: (page, _site, locale) =>
      drawPdf(page, join(publicFolder, 'cards', `comparison-a4-sheet-${locale}.pdf`)),
  },
}
