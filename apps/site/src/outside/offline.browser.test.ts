import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '@read-the-room/browser'
import { type Served, serveFolder } from '@read-the-room/web/serve'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicFolder } from '../shell/places.ts'

/** Ends what hangs; no verdict depends on it. */
const patient = { timeout: 600_000 }
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let browser: Browser
let served: Served
let home: string

beforeAll(async () => {
  cpSync(publicFolder, join(folder, 'kit'), { recursive: true })
  browser = await launch()
  served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
  // A name below localhost is a secure context, and not "this very computer" to the page.
  home = `http://kit.localhost:${new URL(served.address).port}/kit/`
})
afterAll(async () => {
  await browser.close()
  served.close()
  rmSync(folder, { recursive: true })
})

test('after one visit the site works without a network, under a sub-path; updates are offered', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(home)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect
    .poll(async () => (await keptBy(page)).kept, patient)
    .toContain(`${new URL(home).pathname}deck/`)

  await context.setOffline(true)
  for (const path of ['', 'index.html', 'es/', 'quiz/', 'deck/']) {
    await page.goto(`${home}${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await page.goto(home)
  expect(await page.locator('.door img').first().isVisible()).toBe(true)
  expect(await page.locator('#update').isHidden()).toBe(true)

  await context.setOffline(false)
  appendFileSync(join(folder, 'kit/sw.js'), '\n// newer\n')
  await page.goto(home)
  await page.locator('#update').waitFor()
  await Promise.all([page.waitForEvent('load'), page.locator('#update button').click()])
  expect(await page.locator('#update').isHidden()).toBe(true)
  await context.close()
})

test('a phone that came for the quiz keeps the quiz and the home page, once, and no slides', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${home}quiz/`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const { names, kept } = await keptBy(page)
  expect(names).toHaveLength(1)
  const path = new URL(home).pathname
  expect(kept).toContain(`${path}quiz/`)
  expect(kept).toContain(path)
  expect(kept.filter((file) => file.startsWith(`${path}deck/`))).toEqual([])
  expect(new Set(kept).size).toBe(kept.length)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await context.close()
})

test('a phone that still has the quiz’s own former worker comes to the newest words', async () => {
  const former = join(folder, 'former')
  cpSync(publicFolder, former, { recursive: true })
  const retired = readFileSync(join(former, 'quiz/sw.js'), 'utf8')
  writeFileSync(join(former, 'quiz/sw.js'), formerWorker)
  const address = home.replace('/kit/', '/former/')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('quiz/sw.js')
    await new Promise((done) => {
      const look = () => registration.active?.state === 'activated' && done(undefined)
      look()
      registration.installing?.addEventListener('statechange', () => setTimeout(look, 50))
    })
  })
  await page.goto(`${address}quiz/`)
  expect(await page.textContent('body')).toBe('former words')

  writeFileSync(join(former, 'quiz/sw.js'), retired)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const caches = async () => (await keptBy(page)).names.filter((name) => name.includes('/quiz/:'))
  await expect.poll(caches, patient).toEqual([])
  await page.goto(`${address}quiz/`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  )
  expect(scopes).toEqual([address])
  await context.close()
})

/** What version 1.0 left on a phone: a worker for the quiz alone, with words of its own. */
const formerWorker = `
const name = 'read-the-room:' + self.registration.scope + ':1'
self.addEventListener('install', (event) => event.waitUntil(
  caches.open(name).then((cache) => cache.put('./', new Response('<body>former words', {
    headers: { 'content-type': 'text/html' },
  })))))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => event.respondWith(
  caches.open(name).then((cache) => cache.match('./')).then((held) => held ?? fetch(event.request))))
`

function keptBy(page: Page): Promise<{ names: string[]; kept: string[] }> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return { names, kept: files.flat().map(({ url }) => new URL(url).pathname) }
  })
}
