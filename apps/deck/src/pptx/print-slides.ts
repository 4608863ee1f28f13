import { pathToFileURL } from 'node:url'
import type { Browser, Locator } from 'playwright-core'

/** A drawing as it stands on a slide, with its words if it has some; the box is in pixels of the canvas. */
export type Picture = {
  uri: string
  words: string
  box: { x: number; y: number; width: number; height: number }
}

/**
 * All slides as a tagged PDF with an outline, a page a step, as pictures, and the one drawing that
 * each may show; `count` is how many steps there are.
 */
export async function printSlides(browser: Browser, file: string, count: number) {
  const page = await browser.newPage({
    viewport: { width: 980, height: 552 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  })
  await page.goto(`${pathToFileURL(file).href}?print=clicks#/print`)
  const shown = page.locator('.print-slide-container')
  await page.waitForFunction(
    (steps) => document.querySelectorAll('.print-slide-container main').length === steps,
    count,
  )
  await page.evaluate(() => document.fonts.ready)
  const slides: string[] = []
  const pictures: (Picture | undefined)[] = []
  for (let index = 0; index < count; index += 1) {
    slides.push(await pngUri(shown.nth(index)))
    pictures.push(await pictureOn(shown.nth(index)))
  }
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    pageRanges: `1-${count}`,
  })
  await page.close()
  return { pdf, slides, pictures }
}

async function pictureOn(slide: Locator): Promise<Picture | undefined> {
  // The sheets of the paper quiz say nothing that the words beside them do not say.
  const drawing = slide.locator('svg[role="img"], .ways > svg')
  if ((await drawing.count()) === 0) return undefined
  const [around, inside] = [await slide.boundingBox(), await drawing.boundingBox()]
  if (around === null || inside === null) return undefined
  return {
    uri: await pngUri(drawing),
    words: (await drawing.getAttribute('aria-label')) ?? '',
    box: { ...inside, x: inside.x - around.x, y: inside.y - around.y },
  }
}

async function pngUri(shown: Locator): Promise<string> {
  return `data:image/png;base64,${(await shown.screenshot({ type: 'png' })).toString('base64')}`
}
