import { barriers } from '@read-the-room/browser/axe'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageKey } from './state/device.ts'
import { freshState } from './state/state.ts'
import { questionsOf, tracks } from './state/tracks.ts'
import { testedLocales } from './testing/build.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { remember } from './testing/states.ts'
import { checkButton, feedback } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const { questions, dimensions } = load(testedLocales[0] ?? 'en')

test.each(tracks)(
  '#%s can be read before the program is here, and stays as it is',
  async (track) => {
    const [[id = '', first] = []] = Object.entries(questionsOf(questions, track))
    const { page, arrive } = await openWithout(`#${track}`)
    const scene = page.locator('.scene')
    expect(await scene.textContent()).toBe(first?.scene)
    expect(await page.getByRole('radio').first().isDisabled()).toBe(true)
    expect(await checkButton(page).isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    const before = await scene.boundingBox()
    await arrive()
    await page.locator(`input[name="${id}"]`).first().check()
    expect(await scene.boundingBox()).toEqual(before)
    expect(await shiftOf(page)).toBe(0)
    await page.context().close()
  },
)

test('Read a moment shows its first question and the signs at once', async () => {
  const { page, arrive } = await openWithout('#moment')
  expect(await page.locator('legend').textContent()).toBe(dimensions.purpose.question)
  expect(await page.locator('.examples').first().textContent()).toContain(
    dimensions.purpose.networking.signs[0],
  )
  expect(await barriers(page)).toEqual([])
  await arrive()
  await page.getByRole('radio').first().check()
  expect(await shiftOf(page)).toBe(0)
  await page.context().close()
})

test('who has answered before sees no other question first', async () => {
  const [first = '', second = ''] = Object.keys(questionsOf(questions, 'check'))
  const attempt = { round: 0, step: 1, answers: { [first]: { key: 'best' as const, at: 1 } } }
  const saved = { ...freshState, seed: '7', attempts: { ...freshState.attempts, check: attempt } }
  const { page, arrive } = await openWithout('#check', (page) => remember(page, saved))
  expect(await page.locator('.scene').count()).toBe(0)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('.way').first().isVisible()).toBe(false)
  await arrive()
  expect(await page.locator('.scene').textContent()).toBe(questions[second]?.scene)
  await page.context().close()
})

test('who has chosen another language sees no question in this one first', async () => {
  const chosen = testedLocales[1] ?? 'es'
  const [[, first] = []] = Object.entries(questionsOf(load(chosen).questions, 'check'))
  const { page, arrive } = await openWithout('#check', (page) =>
    page.addInitScript(([key, tag]) => localStorage.setItem(key, tag), [
      languageKey,
      chosen,
    ] as const),
  )
  expect(await page.locator('.scene').count()).toBe(0)
  await arrive()
  await page.locator(`html[lang="${chosen}"] .scene`).waitFor()
  expect(await page.locator('.scene').textContent()).toBe(first?.scene)
  await page.context().close()
})

test('a program that does not arrive: one sentence, and another try brings the question', async () => {
  const context = await site.context()
  const page = await context.newPage()
  await page.route('**/assets/index-*.js', (route) => route.abort(), { times: 1 })
  await page.goto(`${site.address}#check`)
  await page.locator('.notice').waitFor()
  await page.locator('.notice button').click()
  await page.getByRole('radio').first().check()
  await checkButton(page).click()
  await feedback(page).waitFor()
  await context.close()
})

/** Opens a link while the program is held back; `arrive` lets it come. */
async function openWithout(
  hash: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  const context = await site.context()
  const page = await context.newPage()
  await prepare(page)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.address + hash)
  await page.evaluate(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        ;(window as unknown as { shifted: number }).shifted += (
          entry as PerformanceEntry & { value: number }
        ).value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return {
    page,
    arrive: async () => {
      release()
      await begun(page)
    },
  }
}

/** How far the page has moved by itself: web.dev's cumulative layout shift. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}
