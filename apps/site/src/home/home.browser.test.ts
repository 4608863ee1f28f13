import { launch } from '@read-the-room/browser'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languagesOf } from '../files/edition.ts'
import { serve } from '../serve/serve.ts'
import { visit } from '../testing/visit.ts'

const languages = languagesOf(contentLocales(contentFolder()).map((locale) => load(locale)))

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  browser = await launch()
  site = await serve(0)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

test.each(languages)(
  'home in $name on a phone: the first button needs no scrolling, and the end is not far',
  async ({ path }) => {
    // What a browser's own bars leave of a phone of 390 × 844.
    const viewport = { width: 390, height: 664 }
    const { page } = await visit(browser, `${site.address}/public/${path}`, { viewport })
    const button = await page.locator('main a, header .links a').first().boundingBox()
    expect((button?.y ?? Number.NaN) + (button?.height ?? 0)).toBeLessThanOrEqual(664)
    const [wide, long] = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth, scrollHeight]
    })
    expect(wide).toBe(390)
    expect(long).toBeLessThanOrEqual(5000)
    await page.context().close()
  },
)

test.each(languages)(
  'home in $name says what it holds, shows a plan at night first, and what others have made',
  async ({ path }) => {
    const { page } = await visit(browser, `${site.address}/public/${path}`)
    const ground = await page
      .locator('svg[role="img"]')
      .first()
      .evaluate((plan) => getComputedStyle(plan).getPropertyValue('--paper'))
    expect(ground.trim()).toBe('#14171F')
    const counts = await page.locator('.counts strong').allTextContents()
    expect(counts.length).toBe(4)
    expect(Math.min(...counts.map(Number))).toBeGreaterThan(1)
    const href = await page.locator('footer a').getAttribute('href')
    const notices = await fetch(new URL(href ?? '', page.url()))
    expect(await notices.text()).toContain('SIL OPEN FONT LICENSE')
    const bill = await fetch(new URL('bom.cdx.json', notices.url))
    expect(await bill.json()).toMatchObject({ bomFormat: 'CycloneDX' })
    await page.context().close()
  },
)
