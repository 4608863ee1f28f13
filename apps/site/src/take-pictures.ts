import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '@read-the-room/chromium'
import { completeLocales, contentFolder, load, shippedFolder } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { drawPdf } from './draw-pdf.ts'
import { publicFolder } from './gather.ts'
import type { Pictured } from './picture-sources.ts'
import { serve } from './serve.ts'
import { pictureFolder, recordPictures } from './stale-pictures.ts'

/** Takes the pictures of the home page and the README from the built outputs, in each locale. */
export async function takePictures(): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true })
  const { address, close } = await serve(0)
  const browser = await launch()
  try {
    for (const locale of completeLocales()) {
      for (const [name, { width, show }] of Object.entries(scenes)) {
        // Every picture is 16:9 and 1280 pixels wide: sharp at twice the size of a door.
        const viewport = { width, height: (width * 9) / 16 }
        const page = await browser.newPage({ viewport, deviceScaleFactor: 1280 / width })
        await show(page, `${address}/public`, locale)
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({
          path: join(pictureFolder, `${name}-${locale}.png`),
          animations: 'disabled',
        })
        await page.close()
        console.log(`apps/site/pictures/${name}-${locale}.png`)
      }
    }
    if (contentFolder() === shippedFolder) recordPictures()
  } finally {
    await browser.close()
    close()
  }
}

type Scene = { width: number; show: (page: Page, site: string, locale: string) => Promise<void> }

/** What each picture shows, and how to get there. */
const scenes: Record<Pictured, Scene> = {
  deck: {
    width: 1280,
    async show(page, site, locale) {
      const { question } = load(locale).dimensions.purpose
      await page.goto(await inLanguage(page, `${site}/deck/`, locale))
      const wanted = page.getByRole('heading', { level: 1, name: question }).first()
      // The comparison is one of the first slides; which one depends on the run sheet.
      for (let slide = 1; !(await wanted.isVisible()); slide += 1) {
        if (slide > 30) throw new Error(`no slide of the deck says "${question}"`)
        await page.goto(`${page.url().split('#')[0]}#/${slide}`)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
      }
    },
  },
  quiz: {
    width: 800,
    async show(page, site, locale) {
      await page.goto(`${await inLanguage(page, `${site}/quiz/`, locale)}#check`)
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

/** The room's page in a language; the first language has no folder of its own. */
async function inLanguage(page: Page, room: string, locale: string): Promise<string> {
  const own = `${room}${locale}/`
  return (await page.request.get(own)).ok() ? own : room
}
