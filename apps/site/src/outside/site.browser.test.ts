import { launch } from '@read-the-room/browser'
import { barriers } from '@read-the-room/browser/axe'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languagesOf } from '../files/edition.ts'
import { serve } from '../serve/serve.ts'
import { addresses, visit } from '../testing/visit.ts'

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

const own = languages.flatMap(({ path }) => [
  `public/${path}`,
  `facilitator/${path}`,
  `facilitator/${path}quiz-answers.html`,
  `facilitator/${path}scenario-keys.html`,
  `facilitator/${path}sources.html`,
])
const looks = [
  ['light', 390],
  ['light', 320],
  ['dark', 390],
  ['dark', 320],
  ['dark', 1280],
] as const

test.each(own)('/%s has no barrier, light or dark, on small phones or wide', async (path) => {
  const { page } = await visit(browser, `${site.address}/${path}`)
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    expect(await barriers(page), `${colorScheme}, ${width} px`).toEqual([])
    const across = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(across).toBeLessThanOrEqual(width)
  }
  await page.context().close()
})

test.each(own)('/%s leads only to what is there', async (path) => {
  const { page } = await visit(browser, `${site.address}/${path}`)
  const found = [...new Set(await addresses(page))]
  expect(found.length).toBeGreaterThanOrEqual(3)
  for (const address of found) {
    const response = await fetch(address, { method: 'HEAD' })
    expect(response.status, address).toBe(200)
    const { hash } = new URL(address)
    if (!/^$|^#page=/.test(hash)) expect(await page.locator(hash).count(), address).toBe(1)
  }
  await page.context().close()
})

test.each(languages)(
  'the home page in $name opens three doors, each with its picture',
  async ({ locale, path }) => {
    const { page } = await visit(browser, `${site.address}/public/${path}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    const widths = await page
      .locator('.door img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
    expect(widths).toHaveLength(3)
    expect(Math.min(...widths)).toBeGreaterThan(0)
    await page.context().close()
  },
)

test('pages are pictures that come once somebody looks, and no file comes with them', async () => {
  const { page, requests, errors } = await visit(browser, `${site.address}/public/`)
  const pages = () => requests.filter((url) => url.includes('/cards/pages/'))
  expect(pages()).toEqual([])
  await page.locator('.packs > summary').click()
  await page.locator('.packs .look > summary').first().click()
  const [count, widths] = await widthsOf(page, '.packs .look[open] .strip img')
  expect(count).toBeGreaterThan(5)
  expect(Math.min(...widths)).toBeGreaterThan(0)
  expect(requests.filter((url) => url.endsWith('.pdf'))).toEqual([])
  expect(errors).toEqual([])
  expect(await barriers(page)).toEqual([])
  await page.context().close()
})

test('a paper is chosen once, by keyboard, and every file to open is on it', async () => {
  const { page } = await visit(browser, `${site.address}/public/`)
  const shown = async (paper: string) =>
    await page.locator(`.sheet > [data-on="${paper}"]:visible`).count()
  for (const group of await page.locator('.group > summary').all()) await group.click()
  const a4 = await shown('a4')
  expect(a4).toBeGreaterThan(10)
  expect(await shown('letter')).toBe(0)
  await page.locator('#on-a4').focus()
  await page.keyboard.press('ArrowRight')
  expect(await shown('a4')).toBe(0)
  expect(await shown('letter')).toBe(a4)
  await page.context().close()
})

test('the server gives out nothing beside the site', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/public/..%2f..%2fpackage.json',
    '/%2e%2e/src/serve/serve.ts',
  ]) {
    const response = await fetch(`${site.address}${path}`)
    expect(response.status, path).toBe(404)
  }
})

test('every answer carries the headers that _headers gives to hosts', async () => {
  const text = await (await fetch(`${site.address}/public/_headers`)).text()
  const all = text.slice(0, text.indexOf('/sw.js')).matchAll(/^ {2}([\w-]+): (.+)$/gm)
  for (const path of ['/public/', '/facilitator/', '/nothing']) {
    const response = await fetch(`${site.address}${path}`)
    for (const [, name = '', value] of all) expect(response.headers.get(name), name).toBe(value)
  }
})

/** How many pictures a selector finds, and how wide each is once it has been scrolled to. */
async function widthsOf(page: Page, selector: string): Promise<[number, number[]]> {
  const widths: number[] = []
  for (const picture of await page.locator(selector).all()) {
    await picture.scrollIntoViewIfNeeded()
    widths.push(
      await picture.evaluate(async (image: HTMLImageElement) => {
        await image.decode()
        return image.naturalWidth
      }),
    )
  }
  return [widths.length, widths]
}
