import { randomUUID } from 'node:crypto'
import { launch } from '@read-the-room/browser'
import { barriers } from '@read-the-room/browser/axe'
import { reload } from '@read-the-room/browser/reload'
import { fill, kinds } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Served } from '@read-the-room/web/serve'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { serve } from '../serve/serve.ts'
import { type OpenRoom, openRoom } from '../serve/serve-room.ts'
import { siteFolder } from '../shell/places.ts'
import { roomPhone, vote } from '../testing/room-phones.ts'

// The finished site as people meet it: the facilitator's deck in two windows, and five phones.
const locales = contentLocales(contentFolder())
let browser: Browser
let context: BrowserContext
let room: OpenRoom
let laptop: Served

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  room = await openRoom('127.0.0.1', siteFolder, randomUUID())
  laptop = await serve(0, room.forDecks)
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  return async () => {
    for (const one of browser.contexts()) await one.close()
    laptop.close()
    await room.close()
  }
})

test.each(locales)('five phones, hands and the deck in %s count as one room', async (locale) => {
  const { deck, quiz } = load(locale)
  const presenter = await opened('presenter/1', locale)
  const wall = await opened('1', locale, '&room')

  await presenter.keyboard.press('r')
  await presenter.getByRole('button', { name: deck.room.open }).click()
  await presenter.locator('.room-dialog .code').getByText(room.code).waitFor()
  await presenter.getByText(deck.room.nobody).waitFor()
  expect(await barriers(presenter)).toEqual([])

  const quizPage = `${room.address}/quiz/${locale === locales[0] ? '' : `${locale}/`}`
  const phones = await Promise.all(
    Array.from({ length: 5 }, () => roomPhone(browser, `${quizPage}#room-${room.code}`)),
  )
  for (const { page } of phones)
    await page.getByRole('heading', { name: quiz.room.waiting }).waitFor()
  await presenter.getByText(fill(deck.room.phones.other ?? '', { count: '5' })).waitFor()
  await presenter.keyboard.press('Escape')

  // The slide with the code leads into the room; the slide with the vote opens its round.
  await wall.evaluate(() => (location.hash = '#/code'))
  await wall.locator('.letters').getByText(room.code).waitFor()
  const scenario = await toVote(presenter)
  const told = fill(deck.room.answered.other ?? '', { count: '5' })
  const places = [0, 1, 1, 2, 3]
  for (const [at, { page }] of phones.entries()) {
    await vote(page, places[at] ?? 0, at % 2 === 0 ? 'tap' : 'keys')
    await page.locator('.status.arrived').waitFor()
    expect(await barriers(page)).toEqual([])
  }
  await wall.locator('.phone-count').getByText(told).waitFor()
  expect(await wall.locator('.bars').count()).toBe(0)

  // Closed by hand; two cards beside the phones are the same count.
  await presenter.keyboard.press('v')
  await presenter.getByRole('button', { name: deck.room.close }).click()
  await presenter.locator('.count .phones').first().waitFor()
  expect(await barriers(presenter)).toEqual([])
  await presenter.locator('.count input').nth(kinds.indexOf('mixed')).fill('2')
  await presenter.keyboard.press('Escape')
  await expect
    .poll(() => wall.locator('.bars .size').allTextContents())
    .toEqual(['1', '4', '1', '1'])
  for (const { page } of phones) await page.locator('.status.counted').waitFor()

  // A reload of the presenter view loses nothing, and the split stays on the reveal.
  await reload(presenter)
  await presenter.locator('.bars').first().waitFor()
  await presenter.evaluate((id) => (location.hash = `#/presenter/reveal-${id}?clicks=5`), scenario)
  await wall.locator('.split').waitFor()
  expect(await wall.locator('.split .size').allInnerTexts()).toHaveLength(4)

  // Which sentence decided: the count stands beside the sentences once it is closed.
  await presenter.keyboard.press('v')
  await presenter.getByRole('button', { name: deck.room.sentence }).click()
  for (const { page } of phones) {
    await page
      .getByRole('heading', { name: quiz.room.ask })
      .or(page.getByText(quiz.room.ask))
      .first()
      .waitFor()
    await vote(page, 1, 'tap')
    await page.locator('.status.arrived').waitFor()
  }
  await presenter.getByRole('button', { name: deck.room.close }).click()
  await expect.poll(() => wall.locator('.story .count').allTextContents()).toEqual(['5'])
  await presenter.keyboard.press('Escape')

  // No count ever came to a phone.
  for (const { heard } of phones) expect(heard.join(' ')).not.toMatch(/counts|answered/)

  await presenter.keyboard.press('r')
  await presenter.getByRole('button', { name: deck.room.end }).click()
  await presenter.getByText(deck.room.sure).waitFor()
  await presenter.getByRole('button', { name: deck.room.end }).click()
  await presenter.getByText(deck.room.sums.few).waitFor()
  expect(await barriers(presenter)).toEqual([])
  for (const { page } of phones) {
    await page.getByText(quiz.room.over).first().waitFor()
  }
})

/** A window of the deck on this computer. */
async function opened(place: string, locale: string, more = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${laptop.address}/facilitator/deck-${locale}.html?sheet=60${more}#/${place}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

/** Goes forward slide by slide to the first vote, and says which scene that is. */
async function toVote(presenter: Page): Promise<string> {
  for (let slide = 0; slide < 40; slide += 1) {
    const found = /presenter\/vote-([\w-]+)/.exec(presenter.url())
    if (found?.[1] !== undefined) return found[1]
    const before = presenter.url()
    await presenter.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => presenter.url()).not.toBe(before)
  }
  throw new Error('no vote among the first slides')
}
