import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { builtLocales, contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slides } from '../slides/slides.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const usual = kit.workshop.length
const all = slides(kit, usual)
const build = fileURLToPath(new URL('../../build', import.meta.url))
const inFirstPlace = locale === builtLocales()[0] ? '' : `${locale}/`

let browser: Browser
let served: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  browser = await launch()
  served = await serveFolder(build, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await browser.close()
  served.close()
})

const decks = [
  { deck: 'the facilitator’s deck', path: `facilitator/deck-${locale}.html?sheet=${usual}` },
  { deck: 'the public deck', path: `public/${inFirstPlace}index.html` },
]

/** What browsers do to a page that may not keep anything. */
const refusals: Record<string, string> = {
  'hands out none': `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, value: null })`,
  throws: `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError') } })
    window.BroadcastChannel = class { constructor() { throw new DOMException('no', 'SecurityError') } }`,
  'is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  'keeps nonsense': `Storage.prototype.getItem = () => '{"session":"x","values":[]'`,
}

describe.each(decks)('$deck', ({ path }) => {
  test.each(Object.keys(refusals))('shows every slide where storage %s', async (how) => {
    const { page, faults } = await opened(refusals[how] ?? '')
    await page.goto(`${served.address}/${path}`)
    await goThrough(page, page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says what to do where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.address}/${path}`)
    await page.getByText(kit.deck.stuck).waitFor()
    await context.close()
  })
})

test('in a sandboxed frame the deck in one file runs, and the public one says what to do', async () => {
  for (const { deck, path } of decks) {
    const { page } = await opened('')
    const body = `<iframe sandbox="allow-scripts" width="980" height="560" src="/${path}"></iframe>`
    const host = `${served.address}/host.html`
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(host)
    const frame = page.frames().at(-1)
    if (frame === undefined) throw new Error('no frame')
    if (deck.includes('public')) await frame.getByText(kit.deck.stuck).waitFor()
    else {
      await frame.getByRole('heading', { level: 1, name: kit.deck.title }).waitFor()
      await page.locator('iframe').focus()
      await goThrough(page, frame)
    }
    await page.context().close()
  }
})

test('where nothing can be kept, the clock goes on and both windows have it', async () => {
  const timed = all.findIndex((one) => one.layout === 'activity' && one.clock.length > 0) + 1
  const context = await browser.newContext()
  await context.addInitScript(refusals.throws ?? '')
  const presenter = await context.newPage()
  await presenter.goto(`${served.address}/${decks[0]?.path}#/presenter/${timed}`)
  const waiting = context.waitForEvent('page')
  await presenter.getByRole('button', { name: kit.facilitator.presenter.room }).click()
  const room = await waiting
  const digits = room.locator(`[data-slidev-no="${timed}"] .digits`)
  const before = await digits.textContent()
  await presenter.keyboard.press('c')
  await expect.poll(() => digits.textContent()).not.toBe(before)
  await room.keyboard.press('Shift+ArrowRight')
  const name = all[timed]?.title ?? ''
  await presenter.locator('#slide-content').getByRole('heading', { level: 1, name }).waitFor()
  await context.close()
})

async function opened(refusal: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext()
  if (refusal !== '') await context.addInitScript(refusal)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return { page, faults }
}

/** Every slide of the usual length by the keys that a clicker sends. */
async function goThrough(page: Page, view: Page | Frame): Promise<void> {
  for (const [index, { title }] of all.entries()) {
    if (index > 0) await page.keyboard.press('Shift+ArrowRight')
    await view
      .locator(`[data-slidev-no="${index + 1}"]`)
      .getByRole('heading', { level: 1, name: title, exact: true })
      .waitFor()
  }
}
