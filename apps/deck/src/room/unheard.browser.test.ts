import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { barriers } from '@read-the-room/browser/axe'
import { reload } from '@read-the-room/browser/reload'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { fewestForBars } from '@read-the-room/room'
import { roomListeners } from '@read-the-room/room/server'
import { openStore } from '@read-the-room/room/store'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { slides } from '../slides/slides.ts'
import { keyOf } from '../windows/kept.ts'

// What the deck says, and what it keeps, when a request of it is not answered.
const locales = contentLocales(contentFolder())
const folder = fileURLToPath(new URL('../../build', import.meta.url))
/** The first vote of the slides. */
const vote = slides(load('en'), '60').find(({ id }) => id.startsWith('vote-'))?.id ?? ''
const round = { id: vote.replace(/^vote-(.*)$/, '$1.kind'), choices: ['mixed', 'unclear'] }
const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let browser: Browser
let store: Awaited<ReturnType<typeof openStore>>
let served: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  browser = await launch()
  vi.stubEnv('TMPDIR', place)
})
afterAll(async () => {
  await browser.close()
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true })
})
beforeEach(async () => {
  store = await openStore(undefined, 'unheard')
  const beside = roomListeners({ store, hosts: 'this computer' }, ['/room/'])
  served = await serveFolder(folder, { host: '127.0.0.1', port: 0, beside })
  return async () => {
    for (const one of browser.contexts()) await one.close()
    served.close()
    for (const code of await store.codes()) await store.end(code)
    await store.shut()
  }
})

const ends = '**/room/*/host/end'
const lost = (route: Route) => route.abort('connectionreset')
/** The room does as it is asked, and nobody hears of it. */
async function lostOnTheWayBack(route: Route): Promise<void> {
  await route.fetch()
  await lost(route)
}

test.each(locales)(
  'the end of a room that was not heard is told, and its sums come, in %s',
  async (locale) => {
    const { room } = load(locale).deck
    const { page, code } = await withVotes(locale)
    await page.route(ends, lost)
    await press(page, room.end)
    await page.getByText(room.sure).waitFor()
    await press(page, room.end)
    await page.getByText(room.asking).waitFor()
    await page.getByText(room.unsure).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await store.find(code)).toBeDefined()

    // Now it ends, and every reply gets lost.
    await page.unroute(ends)
    await page.route(ends, lostOnTheWayBack)
    await press(page, room.retry)
    await page.getByText(room.unsure).waitFor()
    expect(await store.find(code)).toBeUndefined()

    // A reload in the middle loses nothing: the sums can be asked for.
    await page.unroute(ends)
    await reload(page)
    await page.locator('#slideshow main').first().waitFor()
    await page.keyboard.press('r')
    await page.getByText(room.ended).waitFor()
    expect(await barriers(page)).toEqual([])
    await press(page, room.show)
    const saved = page.waitForEvent('download')
    await page.getByText(room.sums.save).click()
    const file = await (await (await saved).createReadStream()).toArray()
    expect(String(Buffer.concat(file))).toContain(`"mixed","${fewestForBars}"`)

    // The next room puts the former one away.
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    await press(page, room.open)
    await page.locator('.room-dialog .code').waitFor()
    expect(await page.getByText(room.ended).count()).toBe(0)
  },
)

test('sums that are gone are told as that, and a room can be opened again', async () => {
  const { room } = load('en').deck
  const { page, code } = await withVotes('en')
  await store.end(code)
  await page.getByText(room.gone).waitFor()
  expect(await barriers(page)).toEqual([])
  await press(page, room.open)
  await page.locator('.room-dialog .code').waitFor()
  expect(await page.getByText(room.gone).count()).toBe(0)
})

test('a room that is not opened says why, and opens when it can', async () => {
  const { room } = load('en').deck
  const page = await opened('en')
  await page.keyboard.press('r')
  for (const [told, answer] of [
    [room.silent, lost],
    [room.silent, (route: Route) => route.fulfill({ status: 503, json: { problem: 'busy' } })],
    [
      room.refused,
      (route: Route) => route.fulfill({ status: 403, json: { problem: 'not for phones' } }),
    ],
    [room.none, (route: Route) => route.fulfill({ status: 405, body: '' })],
  ] as const) {
    await page.route('**/room/', answer)
    await press(page, room.open)
    await page.getByText(told).waitFor()
    await page.unroute('**/room/')
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    await expect.poll(() => page.getByText(told).count()).toBe(0)
  }
  await press(page, room.open)
  await page.locator('.room-dialog .code').waitFor()
})

test('a vote that does not close is told, where it is closed and beside the notes', async () => {
  const { room } = load('en').deck
  const { page, code } = await withVotes('en')
  await page.keyboard.press('Escape')
  await page.evaluate((to) => (location.hash = to), `#/${vote}`)
  await page.locator('.bars').first().waitFor()
  await page.keyboard.press('v')
  await press(page, room.again)
  await expect.poll(() => store.current(code)).toMatchObject({ id: round.id, open: true })
  await page.route('**/host/close', lost)
  await press(page, room.close)
  await page.getByText(room.away).first().waitFor()
  await page.unroute('**/host/close')
  await expect.poll(() => store.current(code)).toMatchObject({ open: false })
  await expect.poll(() => page.getByText(room.away).count()).toBe(0)
})

test('a host’s link that opens no room says so by itself, and works later', async () => {
  const { room } = load('en').deck
  const page = await (await browser.newContext()).newPage()
  await page.route('**/room/', lost)
  await page.goto(`${served.address}/facilitator/deck-en.html?sheet=60#host=the-key-of-hosts`)
  await page.getByText(room.silent).waitFor()
  await page.unroute('**/room/')
  const asked = page.waitForRequest('**/room/')
  await press(page, room.open)
  expect((await asked).headers().authorization).toBe('Bearer the-key-of-hosts')
  await page.locator('.room-dialog .code').waitFor()
})

function press(page: Page, name: string): Promise<void> {
  return page.locator('.room-dialog, .deck-dialog').getByRole('button', { name }).click()
}

async function opened(locale: string): Promise<Page> {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  await page.goto(`${served.address}/facilitator/deck-${locale}.html?sheet=60#/1`)
  await page.locator('#slideshow main').first().waitFor()
  return page
}

/** A deck whose room has as many votes as a bar needs, with the dialog of the room open. */
async function withVotes(locale: string): Promise<{ page: Page; code: string }> {
  const page = await opened(locale)
  await page.keyboard.press('r')
  await press(page, load(locale).deck.room.open)
  const code = (await page.locator('.room-dialog .code').textContent()) ?? ''
  await store.open(code, round)
  for (let hand = 0; hand < fewestForBars; hand += 1) {
    const answer = { round: round.id, choice: 'mixed', version: 1 }
    await store.answer({ code, hand: new Uint8Array(16).fill(hand), ...answer })
  }
  await store.close(code)
  // A deck that moves to the vote before it has heard of its end would open it again.
  const kept = () => page.evaluate((key) => localStorage.getItem(key), keyOf(locale, '60'))
  await expect.poll(kept).toContain('"phones"')
  return { page, code }
}
