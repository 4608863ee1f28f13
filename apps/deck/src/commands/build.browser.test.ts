import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { leaks } from '@read-the-room/core/leaks'
import { builtLocales, contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from '../lint/axe-rules.ts'
import { noteTexts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { slides } from '../slides/slides.ts'

const dist = fileURLToPath(new URL('../../build', import.meta.url))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

describe.each(contentLocales(contentFolder()))('the decks in %s', (locale) => {
  const kit = load(locale)

  test('no word of a note, a key or a run sheet is in the public deck', () => {
    expect(leaks(kit, `${dist}/public`)).toEqual([])
  })

  test('the facilitator’s deck opens from a file with the network off', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url())
    })
    const file = `file://${dist}/facilitator/deck-${locale}.html?sheet=60`
    const all = slides(kit, '60')
    await page.goto(`${file}#/presenter/1`)
    const [hint = ''] = all.flatMap(({ note }) => noteTexts(note))
    await page.getByText(hint).first().waitFor()
    expect(await axeFindings(page, 'presenter')).toEqual([])
    await page.goto(`${file}#/1`)
    await goThrough(page, all)
    expect(faults).toEqual([])
    await context.close()
  })

  test('the public deck runs under any path and a strict policy, without presenter', async () => {
    const place = { host: '127.0.0.1', port: 0, base: '/some/where' }
    const served = await serveFolder(`${dist}/public`, place)
    const address = `${served.address}/`
    const context = await browser.newContext()
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
        faults.push(request.url())
      }
    })
    const deck = locale === builtLocales()[0] ? address : `${address}${locale}/`
    const all = slides(kit, kit.workshop.length)
    await page.goto(deck)
    await goThrough(page, all)
    await page.keyboard.press('o')
    const list = page.getByRole('dialog', { name: kit.deck.controls.overview })
    expect(await list.getByRole('button').count()).toBe(all.length)
    expect(await axeFindings(page, 'list')).toEqual([])
    await page.goto(`${deck}#/presenter/1`)
    await page.getByText('404').first().waitFor()
    expect(await page.context().cookies()).toEqual([])

    await page.goto(`${deck}read.html`)
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(all.length)
    expect(await axeFindings(page, 'read')).toEqual([])
    expect(faults).toEqual([])
    await context.close()
    served.close()
  })
})

/** Every slide and step by the arrow key. Slides of a scene share its heading, so numbers tell them apart. */
async function goThrough(page: Page, all: readonly Slide[]): Promise<void> {
  for (const [index, slide] of all.entries()) {
    await page
      .locator(`[data-slidev-no="${index + 1}"]`)
      .getByRole('heading', { level: 1, name: slide.title, exact: true })
      .waitFor()
    const clicks = 'clicks' in slide ? slide.clicks : 0
    for (let press = 0; press <= clicks; press += 1) await page.keyboard.press('ArrowRight')
  }
}
