import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '@read-the-room/browser'
import { load } from '@read-the-room/core/load'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../serve/serve.ts'
import { facilitatorFolder, publicFolder } from '../shell/places.ts'
import { buildKit } from '../testing/build-kit.ts'
import { writeHostileFolder } from '../testing/hostile-folder.ts'
import { pdfText } from '../testing/pdf-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  writeHostileFolder(folder)
  buildKit('--content', folder)
  browser = await launch()
  site = await serve(0)
})
afterAll(async () => {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true })
  buildKit()
})

const kit = () => load('en', folder)

test('slides show hostile words as text, and nothing runs', async () => {
  const { deck, dimensions, workshop } = kit()
  const page = await browser.newPage()
  const faults = watch(page)
  await page.goto(`file://${join(facilitatorFolder, 'deck-en.html')}?sheet=60#/1`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const seen = await allSlides(page)
  const { purpose, setting } = dimensions
  for (const words of [
    deck.title,
    deck.subtitle,
    workshop.organization ?? '',
    workshop.event ?? '',
    purpose.networking.headline,
    purpose.socializing.headline,
    setting.networking.headline,
    setting.socializing.headline,
  ]) {
    expect(bare(seen)).toContain(bare(words))
  }
  expect(await ran(page)).toBe(false)
  expect(faults).toEqual([])
  await page.close()
})

test('the quiz shows hostile words as text, and nothing runs', async () => {
  const { quiz } = kit()
  const page = await browser.newPage()
  const faults = watch(page)
  await page.goto(`${site.address}/public/quiz/`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const start = bare((await page.locator('body').allInnerTexts()).join())
  for (const words of [quiz.question, quiz.intro, quiz.ways.check.title]) {
    expect(start).toContain(bare(words))
  }
  expect(await page.title()).toContain(quiz.title)
  await page.goto(`${site.address}/public/quiz/#check`)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: quiz.check }).click()
  expect(await ran(page)).toBe(false)
  expect(faults).toEqual([])
  await page.close()
})

test('the home pages show hostile words as text, and nothing runs', async () => {
  const { site: words, workshop, dimensions } = kit()
  for (const path of ['public/', 'facilitator/', 'public/es/', 'facilitator/es/']) {
    const page = await browser.newPage()
    const faults = watch(page)
    await page.goto(`${site.address}/${path}`)
    const shown = bare((await page.locator('body').allInnerTexts()).join())
    if (path === 'public/') {
      for (const text of [
        words.description,
        workshop.event,
        dimensions.purpose.networking.headline,
      ]) {
        expect(shown).toContain(bare(text ?? ''))
      }
      expect(await page.title()).toContain(words.title)
    }
    expect(await ran(page)).toBe(false)
    expect(faults).toEqual([])
    await page.close()
  }
})

test('the cards print hostile words as text', async () => {
  const [file = ''] = globSync('**/comparison-a4-sheet-en.pdf', { cwd: publicFolder })
  const printed = bare(await pdfText(join(publicFolder, file)))
  const { purpose, setting } = kit().dimensions
  for (const { headline } of [
    purpose.networking,
    purpose.socializing,
    setting.networking,
    setting.socializing,
  ]) {
    expect(printed).toContain(bare(headline))
  }
})

/** What every slide says, gathered while stepping to the last one. */
async function allSlides(page: Page): Promise<string> {
  let seen = ''
  for (let place = '', steps = 0; place !== page.url() && steps < 400; steps += 1) {
    place = page.url()
    seen += (await page.locator('#app').allInnerTexts()).join()
    await page.keyboard.press('ArrowRight')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  return seen
}

/** Errors of the page, requests to other hosts, and questions that a script might ask. */
function watch(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  page.on('request', (request) => {
    const own = request.url().startsWith(site.address) || /^(data|blob|file):/.test(request.url())
    if (!own) faults.push(request.url())
  })
  return faults
}

/** Every hostile text sets `ran` where it runs; where it becomes an element, it leaves one. */
function ran(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      'ran' in globalThis ||
      document.querySelector('[onerror], [onload], img[src="x"], iframe') !== null,
  )
}

/** Lines break where there is room, in a browser and on paper: compared without spaces. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
