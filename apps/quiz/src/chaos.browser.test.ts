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

const runs = process.env.KIT_ALL === '1' ? 200 : 10
/** A first visit keeps all files of the quiz, which takes longer than a run: others follow on one device. */
const runsOnADevice = 5
const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const questions = questionsOf(kit, 'check')

test(`${runs} runs with reloads, dead tabs, double taps and failing storage and network`, async () => {
  let device = await newDevice()
  for (let seed = 1; seed <= runs; seed += 1) {
    const { given, kept } = await run(device, seededRandom(seed))
    expect({ seed, answers: kept }).toEqual({ seed, answers: given })
    expect(Object.keys(given)).toHaveLength(Object.keys(questions).length)
    if (seed % runsOnADevice > 0) continue
    await device.close()
    device = await newDevice()
  }
  await device.close()
  expect(site.faults).toEqual([])
})

async function newDevice(): Promise<BrowserContext> {
  const context = await site.context({ reducedMotion: 'reduce' })
  await context.addInitScript(failOnDemand)
  return context
}

/** Nobody waits for all of a page before they tap: a tap comes as soon as a screen can be used. */
const soon = { waitUntil: 'commit' } as const

/** Answers the quick check while things go wrong, and compares what was chosen with what is kept. */
async function run(device: BrowserContext, chance: () => number) {
  const given: Record<string, string> = {}
  let page = await newTab(device)
  let refusing = false
  for (let step = 0; step < 80; step += 1) {
    const trouble = Math.floor(chance() * 12)
    if (trouble === 0) await page.reload(soon)
    if (trouble === 1) {
      // A killed tab takes along what storage had refused, so storage must have recovered.
      if (!refusing) {
        await page.close({ runBeforeUnload: false })
        page = await newTab(device)
      }
    }
    if (trouble === 2) {
      refusing = !refusing
      await page.evaluate((on) => sessionStorage.setItem('refuse', on ? 'yes' : ''), refusing)
      if (!refusing) await page.reload(soon)
    }
    if (trouble === 3) await device.setOffline(true)
    if (trouble === 4) await device.setOffline(false)
    if (trouble === 5) await page.goBack().then(() => page.goForward())
    if ((await oneTap(page, chance, given)) === 'result') break
  }
  await device.setOffline(false)
  await page.evaluate(() => sessionStorage.removeItem('refuse'))
  await page.reload(soon)
  await page.locator('main.result').waitFor()
  const kept = await page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.clear()
    return Object.entries(saved.goes.check.answers as Record<string, { key: string }>)
  }, storageKey)
  await page.close()
  return { given, kept: Object.fromEntries(kept.map(([id, answer]) => [id, answer.key])) }
}

/** Both from 0 to 1: whether it is a double tap, and which of the options it takes. */
type Tap = { chance: number; option: number }

/** One tap or a double tap on whatever waits for it, as soon as a screen can be used. */
async function oneTap(page: Page, chance: () => number, given: Record<string, string>) {
  const tapped = await page.evaluate(tapInPage, { chance: chance(), option: chance() })
  if (typeof tapped !== 'object') return tapped
  const { id, text } = tapped
  given[id] ??= questions[id]?.options.find((option) => option.text === text)?.key ?? 'unknown'
  return 'option'
}

/** Inside the page, where no time is lost between a screen and the tap, nor between two taps. */
async function tapInPage({
  chance,
  option,
}: Tap): Promise<{ id: string; text: string } | 'next' | 'result'> {
  const screens = ['main.result', 'main form', 'main > .verdict']
  const drawn = screens.map((screen) => `#quiz:not([data-link]) ${screen}`).join()
  while (document.querySelector(drawn) === null) {
    await new Promise((done) => setTimeout(done, 5))
  }
  if (document.querySelector('main.result') !== null) return 'result'
  const press = (selector: string) => {
    const button = document.querySelector<HTMLButtonElement>(selector)
    button?.click()
    if (chance < 0.3) button?.click()
  }
  const labels = document.querySelectorAll<HTMLLabelElement>('main form .option')
  const label = labels[Math.floor(option * labels.length)]
  if (label === undefined) {
    press('main:not(.result) > .foot > button')
    return 'next'
  }
  label.click()
  const id = label.querySelector('input')?.name ?? ''
  press('main form button[type=submit]')
  return { id, text: label.textContent }
}

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  watch(page, new URL(site.address).origin, site.faults)
  await page.goto(`${site.address}#check`, soon)
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
