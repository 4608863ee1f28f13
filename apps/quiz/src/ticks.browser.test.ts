import { reload } from '@read-the-room/browser/reload'
import { dimensionIds } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spokenLocales } from './testing/build.ts'
import { openSite, type Site } from './testing/site.ts'
import { checkButton } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A phone of today, and a small one with its bars shown. */
const heights = [844, 664]
const cases = spokenLocales.flatMap((locale, place) =>
  heights.map((height) => ({ locale, height, path: place === 0 ? '' : `${locale}/` })),
)

test.each(cases)(
  '$locale, 390 × $height: all signs to tick are in view, before an answer and after each',
  async ({ height, path }) => {
    const page = await open(path, height)
    for (const id of dimensionIds) {
      await page.locator(`input[name="${id}"]`).first().waitFor()
      expect({ id, hidden: await hiddenTicks(page) }).toEqual({ id, hidden: [] })
      for (const place of [3, 2, 1, 0]) {
        await page.getByRole('radio').nth(place).check()
        expect({ id, place, hidden: await hiddenTicks(page) }).toEqual({ id, place, hidden: [] })
      }
      await checkButton(page).click()
    }
    await page.locator('.kind h1').waitFor()
    await page.context().close()
  },
)

test.each(cases)(
  '$locale, 390 × $height: ticks answer the question, and no answer takes one away for good',
  async ({ height, path }) => {
    const page = await open(path, height)
    const seen = () => checkedOf(page, 'checkbox')
    const chosen = () => checkedOf(page, 'radio')
    const [networking, socializing, both, none] = [0, 1, 2, 3]
    await page.getByRole('checkbox').nth(1).check()
    expect(await chosen()).toEqual([networking])
    await page.getByRole('radio').nth(both).check()
    expect(await seen()).toEqual([1])
    await page.getByRole('checkbox').nth(7).check()
    expect([await chosen(), await seen()]).toEqual([[both], [1, 7]])
    // Those of an answer that is left count no more, and come back with it.
    for (const [answer, ticks] of [
      [networking, [1]],
      [none, []],
      [socializing, [7]],
      [both, [1, 7]],
    ] as const) {
      await page.getByRole('radio').nth(answer).check()
      expect([await chosen(), await seen()]).toEqual([[answer], ticks])
    }
    await reload(page)
    await page.locator('[type=checkbox]:checked').first().waitFor()
    expect([await chosen(), await seen()]).toEqual([[both], [1, 7]])
    await page.getByRole('checkbox').nth(1).uncheck()
    expect([await chosen(), await seen()]).toEqual([[socializing], [7]])
    await page.context().close()
  },
)

test.each(cases)(
  '$locale, 390 × $height: verdict, copied and shared text, link and paper say the same, "both" among it',
  async ({ locale, height, path }) => {
    const { dimensions, moments, quiz } = load(locale)
    const page = await open(path, height)
    await page.getByRole('radio').nth(2).check()
    await page.getByRole('checkbox').nth(0).check()
    await page.getByRole('checkbox').nth(1).check()
    await checkButton(page).click()
    await page.locator('input[name="setting"]').first().waitFor()
    await page.getByRole('checkbox').nth(5).check()
    await page.locator('.see').click()
    await page.locator('.take-moment').waitFor()
    const [first = '', second = ''] = dimensions.purpose.networking.signs
    const told = [
      `${moments.signs.both}: ${first} · ${second}`,
      dimensions.setting.socializing.signs[0],
      quiz.moment.open,
      quiz.moment.open,
    ]
    expect(await page.locator('.sign-rows strong').allTextContents()).toEqual(told)
    await page.getByRole('button', { name: quiz.moment.copy }).click()
    await page.getByRole('button', { name: quiz.moment.copied }).waitFor()
    await page.getByRole('button', { name: quiz.moment.share }).click()
    const [text, shared] = await page.evaluate(() => {
      const { copied, shared } = window as unknown as { copied: string; shared: string }
      return [copied, shared]
    })
    expect(shared).toBe(text)
    for (const [index, id] of dimensionIds.entries()) {
      expect(text).toContain(`${dimensions[id].question} ${told[index]}\n`)
    }
    expect(text).toMatch(/#moment\.BS--$/)
    expect(await page.evaluate(roomUnderPowerNote)).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    for (const words of told.slice(0, 2)) {
      expect(await page.getByText(words ?? '', { exact: true }).isVisible()).toBe(true)
    }
    await page.goto(`${site.address}${path}#moment.BS--`)
    await page.locator('main.reading a.button').waitFor({ state: 'attached' })
    expect(await page.locator('.sign-rows strong').allTextContents()).toEqual([
      moments.signs.both,
      dimensions.setting.socializing.headline,
      quiz.moment.open,
      quiz.moment.open,
    ])
    await page.context().close()
  },
)

test('signs are ticked by keys alone, and an answer that follows is said once', async () => {
  const { dimensions, moments } = load(spokenLocales[0] ?? 'en')
  const page = await open('', 844)
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    const region = document.querySelector('[role=status]') as HTMLElement
    new MutationObserver(() => log.push(region.textContent ?? '')).observe(region, {
      childList: true,
      subtree: true,
    })
  })
  await page.getByRole('radio').first().focus()
  for (const _sign of [0, 1]) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await page.getByRole('checkbox').nth(5).focus()
  await page.keyboard.press('Space')
  const { networking, both } = moments.signs
  expect(await page.evaluate(() => (window as unknown as { log: string[] }).log)).toEqual([
    networking,
    both,
  ])
  const group = page.getByRole('group', { name: networking, exact: true })
  for (const name of dimensions.purpose.networking.signs.slice(0, 2)) {
    expect(await group.getByRole('checkbox', { name }).isChecked()).toBe(true)
  }
  await page.context().close()
  expect(site.faults).toEqual([])
})

async function open(path: string, height: number): Promise<Page> {
  const page = await site.open(path, { viewport: { width: 390, height } })
  await page.addInitScript(() => {
    const writeText = async (copied: string) => void Object.assign(window, { copied })
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
    const share = async ({ text }: ShareData) => void Object.assign(window, { shared: text })
    Object.defineProperty(navigator, 'share', { value: share })
  })
  await page.goto(`${site.address}${path}?moment#moment`)
  await page.locator('#quiz:not([data-link]) form').waitFor()
  return page
}

/** How far what holds in every room stands above the buttons. */
function roomUnderPowerNote(): number {
  scrollTo(0, 0)
  const [note, foot] = ['.power', '.foot'].map((part) =>
    (document.querySelector(part) as Element).getBoundingClientRect(),
  )
  return foot && note ? foot.top - note.bottom : 0
}

/** Signs to tick that are not whole between the top of the window and the buttons. */
function hiddenTicks(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    // Whoever chose an answer below the fold has scrolled to it.
    scrollTo(0, 0)
    const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0
    const ticks = [...document.querySelectorAll('.to-tick')]
    if (ticks.length === 0) return ['there are none']
    return ticks
      .filter((tick) => {
        const { top, bottom } = tick.getBoundingClientRect()
        return top < 0 || bottom > foot
      })
      .map((tick) => tick.textContent)
  })
}

/** The places of those that are chosen or ticked. */
function checkedOf(page: Page, role: 'radio' | 'checkbox'): Promise<number[]> {
  return page
    .locator(`[type=${role}]`)
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).flatMap(({ checked }, place) => (checked ? [place] : [])),
    )
}
