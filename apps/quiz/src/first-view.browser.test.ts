import { barriers } from '@read-the-room/browser/axe'
import { askOf } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageKey } from './state/device.ts'
import { questionsOf, tracks } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { attempts, remember } from './testing/states.ts'
import { askedId, checkButton, feedback } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')

test.each(tracks)(
  '#%s can be read before the program is here, and stays as it is',
  async (track) => {
    const [first] = Object.values(questionsOf(kit, track))
    const { page, arrive } = await openWithout(`#${track}`)
    const scene = page.locator('.told')
    expect(await page.locator('legend').textContent()).toBe(first && askOf(first, kit.quiz.asks))
    expect(await page.locator('.option').allInnerTexts()).toEqual(
      first?.options.map(({ text }) => text),
    )
    for (const text of first?.skill === 'recognize' ? [] : (first?.sentences ?? [])) {
      expect(await scene.textContent()).toContain(text)
    }
    expect(await page.getByRole('radio').first().isDisabled()).toBe(true)
    expect(await checkButton(page).isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    const before = await boxes(page)
    await arrive()
    await page.locator(`input[name="${first?.id}"]`).first().check()
    expect(await boxes(page)).toEqual(before)
    expect(await shiftOf(page)).toBe(0)
    await page.context().close()
  },
)

test('Read a moment shows its first question and the signs at once', async () => {
  const { page, arrive } = await openWithout('#moment')
  expect(await page.locator('legend').textContent()).toBe(kit.dimensions.purpose.question)
  const { networking, socializing } = kit.dimensions.purpose
  expect(await page.locator('.to-tick').allInnerTexts()).toEqual([
    ...networking.signs,
    ...socializing.signs,
  ])
  expect(await barriers(page)).toEqual([])
  await arrive()
  await page.getByRole('radio').first().check()
  expect(await shiftOf(page)).toBe(0)
  await page.context().close()
})

test('who has answered before sees no other question first', async () => {
  const [first, second] = Object.values(questionsOf(kit, 'check'))
  const saved = attempts({ check: attemptOf(first === undefined ? [] : [first]) })
  const { page, arrive } = await openWithout('#check', (page) => remember(page, saved))
  expect(await page.locator('.told').count()).toBe(0)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('.ways').isVisible()).toBe(false)
  await arrive()
  expect(await askedId(page)).toBe(second?.id)
  await page.context().close()
})

test('who has chosen another language sees no question in this one first', async () => {
  const chosen = spokenLocales[1] ?? 'es'
  const [first] = Object.values(questionsOf(load(chosen), 'check'))
  const { page, arrive } = await openWithout('#check', (page) =>
    page.addInitScript(([key, tag]) => localStorage.setItem(key, tag), [
      languageKey,
      chosen,
    ] as const),
  )
  expect(await page.locator('.told').count()).toBe(0)
  await arrive()
  await page.locator(`html[lang="${chosen}"] .told`).waitFor()
  expect(await page.locator('.told h2').textContent()).toBe(first?.title)
  expect(await page.locator('.option').first().textContent()).toBe(first?.options[0]?.text)
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

/** Where the words of a question stand. */
function boxes(page: Page) {
  return page
    .locator('.told, legend, .option')
    .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())))
}

/** How far the page has moved by itself: web.dev's cumulative layout shift. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}
