import { seededRandom } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { questionsOf } from './state/tracks.ts'
import { testedSite } from './testing/build.ts'
import { elsewhere, openSite, type Site, watch } from './testing/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(testedSite, elsewhere)
})
afterAll(() => site.close())

const runs = process.env.KIT_ALL === '1' ? 200 : 20
const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const questions = questionsOf(kit, 'check')

test(`${runs} runs with reloads, dead tabs, double taps and failing storage and network`, async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const { given, kept } = await run(seededRandom(seed))
    expect({ seed, answers: kept }).toEqual({ seed, answers: given })
    expect(Object.keys(given)).toHaveLength(Object.keys(questions).length)
  }
  expect(site.faults).toEqual([])
})

/** Answers the quick check while things go wrong, and compares what was chosen with what is kept. */
async function run(chance: () => number) {
  const context = await site.context({ reducedMotion: 'reduce' })
  await context.addInitScript(failOnDemand)
  const given: Record<string, string> = {}
  let page = await newTab(context)
  let refusing = false
  for (let step = 0; step < 80; step += 1) {
    if ((await shown(page)) === 'result') break
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
    await shown(page)
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

/** Waits for a screen that can be used: one that the program has drawn. */
async function shown(page: Page): Promise<'result' | 'question'> {
  const drawn = page.locator('#quiz:not([data-link])')
  const screen = drawn.locator('main.result, main form, main > .verdict').first()
  const name = await screen.getAttribute('class')
  return name === 'result' ? 'result' : 'question'
}

/** Both from 0 to 1: whether it is a double tap, and which of the options it takes. */
type Tap = { chance: number; option: number }

/** One tap or a double tap on whatever waits for it, inside the page, where no time is lost. */
async function oneTap(page: Page, chance: () => number, given: Record<string, string>) {
  const tapped = await page.evaluate(tapInPage, {
    chance: chance(),
    option: chance(),
  })
  if (tapped === undefined) return
  const { id, text } = tapped
  given[id] ??= questions[id]?.options.find((option) => option.text === text)?.key ?? 'unknown'
}

function tapInPage({ chance, option }: Tap): { id: string; text: string } | undefined {
  const press = (selector: string) => {
    const button = document.querySelector<HTMLButtonElement>(selector)
    button?.click()
    if (chance < 0.3) button?.click()
  }
  const labels = document.querySelectorAll<HTMLLabelElement>('main form .option')
  const label = labels[Math.floor(option * labels.length)]
  if (label === undefined) {
    press('main:not(.result) > .foot > button')
    return undefined
  }
  label.click()
  const id = label.querySelector('input')?.name ?? ''
  press('main form button[type=submit]')
  return { id, text: label.textContent }
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
