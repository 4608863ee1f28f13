import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languagesOf } from './edition.ts'
import { serve } from './serve.ts'
import { addresses, barriers, visit } from './testing/visit.ts'

const languages = languagesOf(contentLocales(contentFolder()).map((locale) => load(locale)))
const first = languages[0]?.locale ?? 'en'

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
const rooms = ['public/deck/', 'public/quiz/', `facilitator/deck-60-${first}.html`]

test.each([...own, ...rooms])(
  '/%s asks no other host, sets no cookie, shows no error',
  async (path) => {
    const { page, requests, errors } = await visit(browser, `${site.address}/${path}`)
    expect(
      requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url)),
    ).toEqual([])
    expect(errors).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  },
)

const looks = [
  ['light', 320],
  ['dark', 1280],
] as const

test.each(own)('/%s has no barrier, light on a small phone or dark and wide', async (path) => {
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
    if (hash !== '') expect(await page.locator(hash).count(), address).toBe(1)
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

test('a file to print is fetched only once its preview is opened', async () => {
  const { page, requests } = await visit(browser, `${site.address}/public/`)
  const pdfs = () => requests.filter((url) => url.endsWith('.pdf'))
  expect(pdfs()).toEqual([])
  const asked = page.waitForRequest((request) => request.url().endsWith('.pdf'))
  await page.locator('.look > summary').first().click()
  await page.locator('.look[open] .file > summary').first().click()
  await asked
  expect(pdfs()).toHaveLength(1)
  await page.context().close()
})

test('the server gives out nothing beside the site', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/public/..%2f..%2fpackage.json',
    '/%2e%2e/src/serve.ts',
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
