import { launch } from '@read-the-room/browser'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from '../lint/axe-rules.ts'
import { slides } from '../slides/slides.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const all = slides(kit, '60')
const deck = `${new URL(`../../build/facilitator/deck-${locale}.html`, import.meta.url).href}`

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

const screens = [
  [1024, 768],
  [1280, 720],
  [1366, 625],
  [1920, 1080],
  [3840, 2160],
] as const

test.each(screens)(
  'a screen of %i × %i shows every slide whole, and nothing else',
  async (width, height) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(`${deck}?sheet=60#/1`)
    const controls = page.getByRole('navigation', { name: kit.deck.controls.name })
    await controls.waitFor()
    await page.keyboard.press('f')
    await controls.waitFor({ state: 'detached' })
    for (const [index, { id, title }] of all.entries()) {
      if (index > 0) await page.keyboard.press('Shift+ArrowRight')
      const slide = page.locator(`#slide-content [data-slidev-no="${index + 1}"]`)
      await slide.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      const seen = await slide.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const whole =
          left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
        const fills = right - left >= innerWidth - 2 || bottom - top >= innerHeight - 2
        const other = [...document.querySelectorAll('button, a, input, dialog[open]')]
        return { whole, fills, other: other.filter((one) => one.checkVisibility()).length }
      })
      expect(seen, id).toEqual({ whole: true, fills: true, other: 0 })
    }
    await context.close()
  },
)

test('the file opens on its cover with one dialog and no note, and Start opens what was chosen', async () => {
  const { start, presenter } = kit.facilitator
  for (const [width, height] of screens.slice(0, 3)) {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.goto(deck)
    const dialog = page.getByRole('dialog', { name: start.heading })
    await dialog.waitFor()
    expect(await page.getByText(presenter.notes, { exact: true }).count()).toBe(0)
    expect(await axeFindings(page, 'start')).toEqual([])
    const box = await dialog.boundingBox()
    const go = await page.getByRole('button', { name: start.start, exact: true }).boundingBox()
    for (const one of [box, go]) {
      expect((one?.y ?? -1) + (one?.height ?? 0)).toBeLessThanOrEqual(height)
      expect(one?.x).toBeGreaterThanOrEqual(0)
    }
    await page.getByRole('radio', { name: '45' }).check({ force: true })
    await page.getByRole('radio', { name: start.same }).check({ force: true })
    await page.getByRole('button', { name: start.start, exact: true }).click()
    await page.waitForURL(/\?sheet=45.*#\/(1|title)$/)
    await page.getByRole('heading', { level: 1, name: kit.deck.title, exact: true }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  }
})
