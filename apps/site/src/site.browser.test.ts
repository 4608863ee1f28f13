import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from './serve.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const first = load(contentLocales(contentFolder())[0] ?? 'en').workshop.locale

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

const pages = [
  'public/',
  'public/deck/',
  'public/quiz/',
  'facilitator/',
  `facilitator/deck-60-${first}.html`,
]

test.each(pages)('/%s asks no other host, sets no cookie, shows no error', async (path) => {
  const { page, requests, errors } = await open(path)
  expect(
    requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url)),
  ).toEqual([])
  expect(errors).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})

test.each(['light', 'dark'] as const)(
  'the home page has no barrier in %s, at 320 px and wide',
  async (colorScheme) => {
    for (const path of ['public/', 'facilitator/']) {
      for (const width of [320, 1280]) {
        const { page } = await open(path, { colorScheme, viewport: { width, height: 800 } })
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
        await page.context().close()
      }
    }
  },
)

test('the three doors open, and every link leads somewhere', async () => {
  const { page } = await open('public/')
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(links.length).toBeGreaterThanOrEqual(4)
  for (const link of new Set(links)) {
    expect((await page.request.get(link)).status(), link).toBe(200)
  }
  const pictures = await page
    .getByRole('img')
    .evaluateAll((all) =>
      all.filter((one) => one instanceof HTMLImageElement).map((one) => one.naturalWidth),
    )
  expect(pictures).toHaveLength(3)
  expect(Math.min(...pictures)).toBeGreaterThan(0)
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

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${site.address}/${path}`, { waitUntil: 'networkidle' })
  return { page, requests, errors }
}

type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

async function barriers(page: Page): Promise<string[]> {
  // The page's own policy refuses foreign scripts; evaluating from outside is not bound by it.
  await page.evaluate(readFileSync(axe, 'utf8'))
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
