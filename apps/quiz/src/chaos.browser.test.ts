import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/storage.ts'
import { openSite, type Site, watch } from './testing/site.ts'
import { checkButton, feedback, nextButton } from './testing/walk.ts'
import { wayIds } from './ways.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const runs = process.env.KIT_ALL === '1' ? 200 : 20
const { questions } = load(contentLocales(contentFolder())[0] ?? 'en')
const ids = wayIds(questions).check

test(`${runs} runs with reloads, dead tabs, double taps and failing storage and network`, {
  timeout: runs * 20_000,
}, async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const { given, kept } = await run(random(seed))
    expect({ seed, answers: kept }).toEqual({ seed, answers: given })
    expect(Object.keys(given)).toHaveLength(ids.length)
  }
  expect(site.faults).toEqual([])
})

/** Answers the quick check while things go wrong, and compares what was chosen with what is kept. */
async function run(chance: () => number) {
  const context = await site.browser.newContext()
  await context.addInitScript(failOnDemand)
  const given: Record<string, string> = {}
  let page = await newTab(context)
  let refusing = false
  for (let step = 0; step < 80; step += 1) {
    await page.locator('main.result, main form, main > .reason').first().waitFor()
    if ((await page.locator('main.result').count()) > 0) break
    const trouble = Math.floor(chance() * 12)
    if (trouble === 0) await page.reload()
    if (trouble === 1) {
      // A killed tab takes along what storage had refused, so storage must have recovered.
      if (!refusing) {
        await page.close({ runBeforeUnload: false })
        page = await newTab(context)
      }
    }
    if (trouble === 2) {
      refusing = !refusing
      await page.evaluate((on) => sessionStorage.setItem('refuse', on ? 'yes' : ''), refusing)
      if (!refusing) await page.reload()
    }
    if (trouble === 3) await context.setOffline(true)
    if (trouble === 4) await context.setOffline(false)
    if (trouble === 5) await page.goBack().then(() => page.goForward())
    await page.locator('main.result, main form, main > .reason').first().waitFor()
    await oneTap(page, chance, given)
  }
  await context.setOffline(false)
  await page.evaluate(() => sessionStorage.removeItem('refuse'))
  await page.reload()
  await page.locator('main.result').waitFor()
  const kept = await page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key) ?? '{}')
    return Object.entries(saved.goes.check.answers as Record<string, { key: string }>)
  }, storageKey)
  await context.close()
  return { given, kept: Object.fromEntries(kept.map(([id, answer]) => [id, answer.key])) }
}

async function oneTap(page: Page, chance: () => number, given: Record<string, string>) {
  const taps = chance() < 0.3 ? 2 : 1
  if ((await feedback(page).count()) > 0) {
    await nextButton(page).click({ clickCount: taps })
    return
  }
  if ((await page.locator('main form input').count()) === 0) return
  const option = page.locator('.option').nth(Math.floor(chance() * 3))
  const id = (await option.locator('input').getAttribute('name')) ?? ''
  const text = (await option.textContent()) ?? ''
  await option.click()
  await checkButton(page).click({ clickCount: taps })
  const chosen = Object.entries(questions[id]?.options ?? {}).find(([, one]) => one.text === text)
  given[id] ??= chosen?.[0] ?? 'unknown'
}

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  watch(page, new URL(site.address).origin, site.faults)
  await page.goto(`${site.address}#check`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  return page
}

/** Storage that refuses writes while the session says so. */
function failOnDemand(): void {
  const write = Storage.prototype.setItem
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage && sessionStorage.getItem('refuse') === 'yes') {
      throw new DOMException('full', 'QuotaExceededError')
    }
    write.call(this, key, value)
  }
}

/** Chance that repeats with its seed: mulberry32 (T. Ettinger, 2017). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
