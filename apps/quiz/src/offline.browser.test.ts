import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testedFolder, testedSite } from './testing/build.ts'
import { elsewhere, openSite, type Site, watch } from './testing/site.ts'
import { answerAll, taps } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(testedSite, elsewhere)
})
afterAll(() => site.close())

const touch = { hasTouch: true, acceptDownloads: true }

test('after the first load the network may go: quiz, guidance, result, print and reminders', async () => {
  const page = await site.open('', touch)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done),
      )
    }
  })
  await page.context().setOffline(true)
  await page.reload()
  await takeAll(page)
  await page.locator('footer nav a:not([aria-current])').first().click()
  await page.waitForFunction(() => document.documentElement.lang !== 'en')
  await page.goto(`${site.address}index.html?from=card#moment`)
  await page.getByRole('radio').first().waitFor()
  // Typed without its slash, and no host within reach that would lead on.
  await page.goto(`${site.address.slice(0, -1)}#before`)
  await page.getByRole('radio').first().waitFor()
  // The language that was chosen before takes its own folder as soon as its words are here.
  const { pathname, hash } = new URL(page.url())
  expect([hash, pathname.startsWith(new URL(site.address).pathname)]).toEqual(['#before', true])
  await page.context().close()
})

test('over plain HTTP in a room everything loads at once, and later needs no request', async () => {
  const context = await site.context(touch)
  const page = await context.newPage()
  let cut = false
  const late: string[] = []
  await context.route('http://room.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (cut) late.push(pathname)
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    await route.fulfill({ path: join(testedFolder, file) })
  })
  const faults: string[] = []
  watch(page, 'http://room.example', faults)
  await page.goto('http://room.example/')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await page.waitForLoadState('networkidle')
  cut = true
  await takeAll(page)
  expect(await page.locator('.take .row').count()).toBe(1)
  await page.locator('footer nav a:not([aria-current])').first().click()
  await page.waitForFunction(() => document.documentElement.lang !== 'en')
  expect(late).toEqual([])
  expect(faults).toEqual([])
  await context.close()
})

test('a newer version is offered, and used only when the person says so', async () => {
  const context = await site.context()
  const page = await context.newPage()
  // The first worker is an older one; a worker's own update passes by the route to the server.
  await context.route('**/sw.js', async (route) => {
    const text = await readFile(join(testedSite, 'sw.js'), 'utf8')
    await route.fulfill({
      contentType: 'text/javascript',
      body: text.replace(/const version = '\w+'/, "const version = 'older'"),
    })
  })
  await page.goto(site.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  expect(await page.locator('.notice').count()).toBe(0)
  const older = `read-the-room:${new URL('..', site.address)}:older`
  expect(await cacheNames(page)).toEqual([older])
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await page.locator('.notice').waitFor()
  expect(await cacheNames(page)).toHaveLength(2)
  await Promise.all([page.waitForEvent('load'), page.locator('.notice button').click()])
  await page.locator('.start').first().waitFor()
  const names = await cacheNames(page)
  expect(names).toHaveLength(1)
  expect(names).not.toContain(older)
  await context.close()
})

test('two kits on one host keep their files apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  for (const kit of ['one', 'other']) cpSync(testedSite, join(folder, kit), { recursive: true })
  const both = await openSite(folder, elsewhere)
  const context = await both.context()
  const page = await context.newPage()
  const addresses = ['one/', 'other/'].map((kit) => new URL(`../${kit}`, both.address).href)
  for (const address of addresses) {
    await page.goto(`${address}quiz/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
  }
  const names = (await cacheNames(page)).map((name) => name.replace(/:\w+$/, ''))
  expect(names).toEqual(addresses.map((address) => `read-the-room:${address}`))
  await both.close()
  rmSync(folder, { recursive: true })
})

test('on the computer that serves it nothing is kept: the newest words show at once', async () => {
  const own = await openSite()
  const page = await own.open()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => isSecureContext)).toBe(true)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(await cacheNames(page)).toEqual([])
  await own.close()
})

/** Takes the quick check and everything that its result offers. */
async function takeAll(page: Page): Promise<void> {
  await taps.press(page.locator('a[href="#check"]'))
  await page.getByRole('radio').first().waitFor()
  await answerAll(page, taps, 'check')
  await taps.press(page.locator('.scenes > summary'))
  await taps.press(page.locator('.guidance summary').first())
  await page.locator('.guidance .pole, .guidance .prose').first().waitFor()
  await taps.press(page.locator('.plan summary'))
  await taps.press(page.locator('.plan label').first())
  expect(await downloaded(page, '.plan button')).toContain('BEGIN:VCALENDAR')
  await taps.press(page.locator('.take > summary'))
  const text = page.locator('.take .row').first().getByRole('button')
  const [file] = await Promise.all([page.waitForEvent('download'), taps.press(text.nth(1))])
  expect((await readFile(await file.path(), 'utf8')).length).toBeGreaterThan(200)
  const [image] = await Promise.all([page.waitForEvent('download'), taps.press(text.nth(2))])
  expect((await readFile(await image.path())).subarray(1, 4).toString()).toBe('PNG')
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    taps.press(page.locator(button)),
  ])
  return readFile(await file.path(), 'utf8')
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}
