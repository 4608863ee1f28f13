import { inLanguage } from './in-language.ts'
import type { Shoot } from './picture-sources.ts'

/** The slide that turns into the first verdict: a story with its signs marked, and the plan of its room. */
export const shootDeck: Shoot = async (browser, site, locale) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  })
  const deck = await inLanguage(page, `${site}/deck/`, locale)
  const wanted = page.locator('.verdict')
  // It is one of the first slides; which one depends on the run sheet.
  for (let slide = 1; !(await wanted.isVisible()); slide += 1) {
    if (slide > 30) throw new Error('no slide of the deck has a verdict')
    // From one slide to the next, the last one stays a moment; a fresh page shows one alone.
    await page.goto('about:blank')
    await page.goto(`${deck}#/${slide}?clicks=99`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
  const slide = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return [slide]
}
