import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slides } from '../slides/slides.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const words = kit.facilitator.presenter
const all = slides(kit, '60')
const count = all.length
/** The first slide with a step of its own. */
const stepped = all.findIndex((slide) => 'clicks' in slide && slide.clicks > 0) + 1
const folder = fileURLToPath(new URL('../../build/facilitator', import.meta.url))
const name = `deck-${locale}.html?sheet=60`

let browser: Browser
let served: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  browser = await launch()
  served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await browser.close()
  served.close()
})

/** The slide that a window shows, and how far it has been clicked through. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow > *')]
    const slide = shown.find((one) => one.checkVisibility())
    const clicks = new URLSearchParams(location.hash.split('?')[1]).get('clicks') ?? '0'
    return `${slide?.dataset.slidevNo}.${clicks}`
  })
}

async function shows(pages: Page[], place: string): Promise<void> {
  for (const page of pages) await expect.poll(() => placeOf(page)).toBe(place)
}

describe.each(['file', 'http'] as const)('over %s', (way) => {
  let context: BrowserContext
  let presenter: Page
  let room: Page
  beforeAll(async () => {
    const address = way === 'file' ? `file://${folder}` : served.address
    context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    presenter = await context.newPage()
    await presenter.goto(`${address}/${name}#/presenter/1`)
    const opened = context.waitForEvent('page')
    await presenter.getByRole('button', { name: words.room }).click()
    room = await opened
    await room.locator('#slideshow main').first().waitFor()
  })
  afterAll(() => context.close())

  /** Presses a key in a window, and both windows show the slide. */
  async function goes(from: Page, keys: string[], place: string): Promise<void> {
    for (const key of keys) await from.keyboard.press(key)
    await shows([presenter, room], place)
  }

  test('after a click on anything, in either window, every key does what it says', async () => {
    await presenter.getByRole('button', { name: words.begin }).click()
    for (const button of await clickable()) {
      await button.click()
      await presenter.keyboard.press('Escape')
      for (const window of [presenter, room]) {
        await goes(window, ['Home'], '1.0')
        await goes(window, ['PageDown'], '2.0')
        await goes(window, [' '], '3.0')
        await goes(window, ['PageUp'], '2.0')
      }
    }
    // What a click leaves behind is the same for all keys, so the rest is pressed after one.
    for (const window of [presenter, room]) {
      await presenter.getByRole('button', { name: words.larger }).click()
      if (window === room) await room.mouse.click(640, 300)
      await goes(window, [`${stepped}`, 'Enter'], `${stepped}.0`)
      await goes(window, ['ArrowRight'], `${stepped}.1`)
      await goes(window, ['ArrowLeft'], `${stepped}.0`)
      await goes(window, ['Shift+ArrowRight'], `${stepped + 1}.0`)
      await goes(window, ['ArrowUp', 'ArrowDown'], `${stepped + 1}.0`)
      await goes(window, ['End'], `${count}.0`)
      await goes(window, ['PageDown'], `${count}.0`)
      await goes(window, ['9', '9', '9', 'Enter'], `${count}.0`)
    }
  })

  test('the room goes black and comes back, by each key and from either window', async () => {
    for (const window of [presenter, room]) {
      for (const key of ['b', '.']) {
        await window.keyboard.press(key)
        await room.locator('.black-screen').waitFor()
        await presenter.getByText(words.blank).waitFor()
        await window.keyboard.press(key)
        await room.locator('.black-screen').waitFor({ state: 'detached' })
        // The other window hears of it, too: until then its next key would bring the slide back.
        await presenter.getByText(words.blank).waitFor({ state: 'detached' })
      }
    }
    await goes(presenter, ['Home'], '1.0')
    await room.keyboard.press('b')
    await presenter.getByText(words.blank).waitFor()
    // The first key brings the slide back; only the next one moves.
    await presenter.keyboard.press('PageDown')
    await room.locator('.black-screen').waitFor({ state: 'detached' })
    await shows([presenter, room], '1.0')
  })

  test('pictures of all slides and the list of keys open beside the notes, never on the wall', async () => {
    const list = presenter.getByRole('dialog', { name: kit.deck.controls.overview })
    const keys = presenter.getByRole('dialog', { name: kit.deck.keys.heading })
    for (const window of [presenter, room]) {
      await goes(window, ['Home'], '1.0')
      await window.keyboard.press('o')
      await list.waitFor()
      expect(await list.locator('main').count()).toBe(count)
      await presenter.keyboard.press('ArrowRight')
      await presenter.keyboard.press('ArrowRight')
      await presenter.keyboard.press('Enter')
      await list.waitFor({ state: 'hidden' })
      await shows([presenter, room], '3.0')
      await window.keyboard.press('?')
      await keys.waitFor()
      await presenter.keyboard.press('Escape')
      await keys.waitFor({ state: 'hidden' })
      expect(await room.locator('dialog[open]').count()).toBe(0)
    }
  })

  test('the room sees where the presenter points', async () => {
    await presenter.keyboard.press('l')
    const slide = await presenter.locator('#slide-content').boundingBox()
    if (slide === null) throw new Error('no slide')
    await presenter.mouse.move(slide.x + slide.width / 4, slide.y + slide.height / 2)
    const dot = room.locator('.pointer-dot')
    await dot.waitFor()
    const left = () => dot.evaluate((one) => Number.parseFloat(one.style.left))
    await expect.poll(left).toBeCloseTo(25, 0)
    await presenter.keyboard.press('l')
    await dot.waitFor({ state: 'detached' })
  })

  test('a clock starts, goes on to its next step and gets a minute, from either window', async () => {
    const all = slides(kit, '60')
    const timed = all.findIndex((one) => one.layout === 'activity' && one.clock.length > 1) + 1
    const slide = all[timed - 1]
    if (slide?.layout !== 'activity') throw new Error('no clock')
    const [now, then] = slide.clock.map(({ seconds }) => seconds / 60)
    const digits = room.locator(`[data-slidev-no="${timed}"] .digits`)
    for (const window of [presenter, room]) {
      await goes(window, [...String(timed), 'Enter'], `${timed}.0`)
      await window.keyboard.press('+')
      await digits
        .getByText(`${(window === presenter ? (now ?? 0) : (then ?? 0)) + 1}:00`)
        .waitFor()
      await window.keyboard.press('c')
      await presenter.getByRole('button', { name: kit.deck.clock.pause, exact: true }).waitFor()
      await window.keyboard.press('c')
      await presenter.getByRole('button', { name: kit.deck.clock.start, exact: true }).waitFor()
      if (window === presenter) await window.keyboard.press('n')
      if (window === presenter) await digits.getByText(`${then}:00`).waitFor()
    }
  })

  test('somebody who came by Tab uses the button; a clicker goes on', async () => {
    await goes(presenter, ['Home'], '1.0')
    const forward = presenter.getByRole('button', { name: kit.deck.controls.next })
    await presenter.keyboard.press('Tab')
    await forward.focus()
    await goes(presenter, ['Enter'], '2.0')
    await goes(presenter, ['PageDown'], '3.0')
  })

  test('a move that is told late pulls no window back', async () => {
    await goes(presenter, ['Home'], '1.0')
    await room.evaluate((at) => {
      const line = new BroadcastChannel(at)
      line.onmessage = ({ data }) => {
        if (data.line !== 'place') return
        line.onmessage = null
        Object.assign(globalThis, { again: () => line.postMessage({ ...data, from: 'late' }) })
      }
    }, `read-the-room/${locale}/60`)
    await goes(presenter, ['PageDown'], '2.0')
    await goes(presenter, ['PageDown'], '3.0')
    await room.evaluate(() => (globalThis as unknown as { again(): void }).again())
    await goes(room, ['PageDown'], '4.0')
  })

  test('windows that are used in the same moment stay together', async () => {
    const timed = all.findIndex((one) => 'clock' in one && one.clock.length > 0) + 1
    const place = () => Promise.all([presenter, room].map(placeOf))
    const clock = () =>
      Promise.all(
        [presenter, room].map((one) =>
          one.locator(`[data-slidev-no="${timed}"] .digits`).first().textContent(),
        ),
      )
    for (let round = 0; round < 10; round += 1) {
      await goes(presenter, ['Home'], '1.0')
      await Promise.all([presenter.keyboard.press('PageDown'), room.keyboard.press('End')])
      await expect.poll(async () => new Set(await place()).size).toBe(1)
      await goes(presenter, [...String(timed), 'Enter'], `${timed}.0`)
      await Promise.all([presenter.keyboard.press('n'), room.keyboard.press('+')])
      await expect.poll(async () => new Set(await clock()).size).toBe(1)
    }
  })

  /** Every button of the presenter view that leaves the windows as they are. */
  async function clickable() {
    const elsewhere = [words.room, words.begin, kit.deck.controls.fullscreen]
    const buttons = await presenter.locator('button:visible:enabled').all()
    const texts = await Promise.all(buttons.map((one) => one.textContent()))
    const names = texts
      .map((text) => text?.trim() ?? '')
      .filter((text) => !elsewhere.includes(text))
    const found = [...new Set(names)].map((text) =>
      presenter.locator('button:visible').filter({ hasText: text }).first(),
    )
    return [...found, presenter.locator('.note'), presenter.locator('#slide-content')]
  }
})
