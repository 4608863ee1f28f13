import { launch } from '@read-the-room/browser'
import { reload } from '@read-the-room/browser/reload'
import { pluralize } from '@read-the-room/core'
import { sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { slides } from '../slides/slides.ts'
import { agendaOf } from './agenda.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const words = kit.facilitator.presenter
const agenda = agendaOf(kit, '60')
const all = slides(kit, '60')
const minute = 60_000
const deck = (length: string) =>
  `${new URL(`../../build/facilitator/deck-${locale}.html`, import.meta.url).href}?sheet=${length}`

let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())
beforeEach(afresh)

/** With nothing kept, and no window left that would tell of it. */
async function afresh(): Promise<void> {
  await context?.close()
  context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } })
}

/** The number of the first slide of a block. */
function first(block: string): number {
  return all.findIndex((slide) => slide.block === block) + 1
}

/** A text of the pacing bar. */
function said(page: Page, text: string) {
  return page.locator('header').getByText(text, { exact: true })
}

const start = new Date('2026-11-23T10:00:00Z')

async function open(path: string, length = '60', time = start): Promise<Page> {
  const page = await context.newPage()
  await page.clock.install({ time })
  await page.goto(`${deck(length)}#/${path}`)
  return page
}

/** From here on the time of a page goes as the test says, however long the test takes. */
async function hold(page: Page): Promise<void> {
  await page.clock.pauseAt(start.getTime() + 10 * minute)
}

test('the window for the room follows the presenter, over a file with the network off', async () => {
  const room = await open('1')
  const presenter = await open('presenter/1')
  for (const [index, slide] of all.slice(1, 5).entries()) {
    const before = all[index]
    const steps = before !== undefined && 'clicks' in before ? before.clicks : 0
    for (let step = 0; step <= steps; step += 1) await presenter.keyboard.press('ArrowRight')
    await room.getByRole('heading', { level: 1, name: slide.title, exact: true }).waitFor()
    expect(await room.getByRole('status').first().textContent()).toBe(slide.title)
  }
})

test('the presenter view opens the window for the room, which says how to fill its screen', async () => {
  const presenter = await open('presenter/1')
  await presenter.clock.runFor(500)
  await presenter.getByText(words.alone).waitFor()
  const opened = context.waitForEvent('page')
  await presenter.getByRole('button', { name: words.room }).click()
  const room = await opened
  await room.getByText(words.full).waitFor()
  await presenter.clock.runFor(3000)
  await presenter.getByText(words.alone).waitFor({ state: 'detached' })
  expect(await room.getByRole('navigation').count()).toBe(0)
  await presenter.keyboard.press('PageDown')
  await room.getByRole('heading', { level: 1, name: all[1]?.title ?? '', exact: true }).waitFor()
  await room.getByText(words.full).waitFor({ state: 'detached' })
})

/** Chromium's next process may read what was stored before, or nothing at all. */
const storages: Record<string, string> = {
  'what is stored': '',
  nothing: `Object.defineProperty(window, 'localStorage', { value: null })`,
}

test.each(Object.keys(storages))(
  'a rehearsal of yesterday leaves a clean today to a window that finds %s',
  async (found) => {
    await context.addInitScript(storages[found] ?? '')
    const rehearsed = all.findIndex((slide) => 'clock' in slide && slide.clock.length > 0)
    const before = await open(`presenter/${rehearsed + 1}`)
    await before.getByRole('button', { name: words.begin }).click()
    await before.keyboard.press('c')
    await before.keyboard.press('+')
    const panel = (page: Page) => page.locator('.clock-panel')
    await panel(before).getByRole('button', { name: kit.deck.clock.pause }).waitFor()

    // The window that was left open offers a new session; one that is opened begins clean.
    const tomorrow = new Date(start.getTime() + 23 * 60 * minute)
    await before.clock.setSystemTime(tomorrow)
    await before.clock.runFor(1000)
    await before.getByText(words.old).waitFor()
    const after = await open(`presenter/${rehearsed + 1}`, '60', tomorrow)
    await after.getByRole('button', { name: words.begin }).waitFor()
    const slide = all[rehearsed]
    if (slide === undefined || !('clock' in slide)) throw new Error('no clock')
    const full = `${(slide.clock[0]?.seconds ?? 0) / 60}:00`
    await panel(after).getByText(full, { exact: true }).waitFor()
    await before.getByText(words.old).waitFor({ state: 'detached' })
  },
)

test.each(Object.keys(storages))(
  'the dialog at the opening begins anew beside a window left open, for a page that finds %s',
  async (found) => {
    await context.addInitScript(storages[found] ?? '')
    const left = await open('presenter/1', kit.workshop.length)
    await left.getByRole('button', { name: words.begin }).click()
    await said(left, words.onTime).waitFor()
    const page = await context.newPage()
    await page.clock.install({ time: new Date(start.getTime() + 20 * minute) })
    await page.goto(deck('60').replace(/\?.*/, ''))
    const { heading, start: begin } = kit.facilitator.start
    const dialog = page.getByRole('dialog', { name: heading })
    await dialog.getByRole('button', { name: begin, exact: true }).click()
    for (const each of [page, left]) {
      await each.getByRole('button', { name: words.begin }).waitFor()
    }
  },
)

test('a window that wakes from an earlier workshop changes nothing of the one that goes on', async () => {
  const presenter = await open('presenter/1')
  await hold(presenter)
  await presenter.getByRole('button', { name: words.begin }).click()
  await said(presenter, words.onTime).waitFor()
  const at = start.getTime() - 24 * 60 * minute
  const left = { session: at, values: { blank: { value: true, at } } }
  const place = `read-the-room/${locale}/60`
  const sleeper = await presenter.evaluateHandle((name) => {
    const channel = new BroadcastChannel(name)
    const heard: unknown[] = []
    channel.addEventListener('message', ({ data }) => heard.push(JSON.parse(data.text)))
    return { channel, heard }
  }, place)
  await sleeper.evaluate(({ channel }, letter) => channel.postMessage(letter), {
    place,
    line: 'state',
    from: 'sleeper',
    number: 1,
    text: JSON.stringify(left),
  })
  await expect
    .poll(() => sleeper.evaluate(({ heard }) => heard))
    .toEqual([{ session: expect.any(Number), values: { run: expect.anything() } }])
  await presenter.clock.runFor(minute)
  await said(presenter, words.onTime).waitFor()
})

test('an end that was pressed too soon is taken back, and a pause is not counted', async () => {
  const presenter = await open(`presenter/${first(agenda.blocks[0]?.id ?? '')}`)
  await hold(presenter)
  await presenter.getByRole('button', { name: words.begin }).click()
  await presenter.clock.runFor(minute)
  await presenter.getByRole('button', { name: words.pause, exact: true }).click()
  await presenter.clock.runFor(30 * minute)
  await presenter.getByText(words.paused).waitFor()
  await presenter.getByRole('button', { name: words.resume, exact: true }).click()
  await said(presenter, words.onTime).waitFor()
  await presenter.getByRole('button', { name: words.finish, exact: true }).click()
  await presenter.getByRole('button', { name: words.undo }).click()
  await presenter.clock.runFor(minute)
  await said(presenter, '2:00').waitFor()
})

test('five minutes over are five minutes behind, then the cut-first order is proposed', async () => {
  const [block, following] = agenda.blocks
  if (block === undefined || following === undefined) throw new Error('too few blocks')
  const presenter = await open(`presenter/${first(block.id)}`)
  await hold(presenter)
  await presenter.getByRole('button', { name: words.begin }).click()
  await said(presenter, words.onTime).waitFor()
  await presenter.clock.runFor((block.minutes + 5) * minute)
  const behind = (minutes: number) => pluralize(words.behind, minutes, locale, { minutes })
  await presenter.clock.runFor(1000)
  await said(presenter, behind(5)).waitFor()

  await presenter.clock.runFor((agenda.sheet.reserve - 5 + 1) * minute)
  await said(presenter, behind(agenda.sheet.reserve + 1)).waitFor()
  const accept = presenter.getByRole('button', { name: words.accept })
  await accept.click()
  await accept.waitFor({ state: 'detached' })
  await said(presenter, behind(agenda.sheet.reserve)).waitFor()

  await reload(presenter)
  await said(presenter, behind(agenda.sheet.reserve)).waitFor()
  await presenter.getByRole('button', { name: words.finish, exact: true }).click()
  const dialog = presenter.getByRole('dialog', { name: words.review })
  expect(await dialog.getByRole('row').count()).toBe(agenda.blocks.length + 1)
})

test.each(process.env.KIT_ALL === '1' ? sheetIds(kit) : ['60'])(
  'the planned minutes of %s in the presenter view are those of core',
  async (length) => {
    const blocks = sheetOf(kit, length).blocks
    const shown = slides(kit, length)
    for (const block of blocks) {
      const number = shown.findIndex((slide) => slide.block === block.id) + 1
      await afresh()
      const presenter = await open(`presenter/${number}`, length)
      await presenter.getByRole('button', { name: words.begin }).click()
      await said(presenter, `${block.minutes}:00`).waitFor()
    }
  },
)

test('the clock of an activity runs on every screen and survives slides and reload', async () => {
  const found = all.find((slide) => slide.layout === 'activity' && slide.clock.length > 0)
  if (found?.layout !== 'activity') throw new Error('no activity')
  const number = all.indexOf(found) + 1
  const long = found.clock.findIndex(({ seconds }) => seconds > 60)
  const room = await open(String(number))
  const presenter = await open(`presenter/${number}`)
  const clock = (page: Page) =>
    page.locator('#slide-content').getByRole('region', { name: kit.deck.clock.name })
  const panel = presenter.locator('.clock-panel')
  for (let step = 0; step < long; step += 1) {
    await panel.getByRole('button', { name: kit.deck.clock.next }).click()
  }
  const seconds = found.clock[long]?.seconds ?? 0
  await clock(room)
    .getByText(`${seconds / 60}:00`, { exact: true })
    .waitFor()
  await panel.getByRole('button', { name: kit.deck.clock.start }).click()
  await panel.getByRole('button', { name: kit.deck.clock.pause }).waitFor()
  expect(await clock(room).getByRole('button').count()).toBe(0)
  const lit = room.locator(`[data-slidev-no="${number}"] li[aria-current="step"]`)
  expect(await lit.textContent()).toContain(found.clock[long]?.label)
  await room.clock.runFor((seconds - 60) * 1000)
  await clock(room).getByRole('status').getByText(kit.deck.clock.last).waitFor()
  await room.keyboard.press('ArrowLeft')
  await reload(room)
  await room.goto(`${deck('60')}#/${number}`)
  await room.clock.runFor(61_000)
  await clock(room).getByRole('status').getByText(kit.deck.clock.over).waitFor()
})

test('on a low screen the clock is run and the cards are counted without scrolling', async () => {
  const number = all.findIndex((slide) => slide.layout === 'scene' && slide.votes.length > 0) + 1
  const presenter = await open(`presenter/${number}`)
  await presenter.setViewportSize({ width: 1366, height: 625 })
  await presenter.clock.runFor(500)
  await presenter.getByText(words.alone).waitFor()
  for (const name of [kit.deck.clock.start, kit.deck.clock.next, kit.deck.count.heading]) {
    const button = presenter.getByRole('button', { name, exact: true })
    await button.waitFor()
    const hit = await button.evaluate((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return one.contains(document.elementFromPoint(x + width / 2, y + height - 1))
    })
    expect([name, hit]).toEqual([name, true])
  }
})
