import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Track, trackIds, tracks } from './state/tracks.ts'
import { openSite, type Site } from './testing/site.ts'
import { answerAll, checkButton, feedback, keys, nextButton, taps } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kits = contentLocales(contentFolder()).map((name) => load(name))
const path = (locale: string) => (locale === kits[0]?.workshop.locale ? '' : `${locale}/`)
const hands = { keys, taps }
const cases = kits.flatMap((kit) =>
  Object.keys(hands).map((hand) => [kit.locale, hand as keyof typeof hands] as const),
)

test.each(cases)('every way in, %s, by %s alone', async (locale, hand) => {
  const kit = kits.find((one) => one.locale === locale) as (typeof kits)[number]
  const ids = trackIds(kit.questions)
  // The long way is walked once; its screens are those of the others.
  const walked = tracks.filter(
    (track) => ids[track].length > 0 && (track !== 'practice' || hand === 'taps'),
  )
  for (const track of walked) {
    const page = await site.open(path(locale), { hasTouch: true })
    await hands[hand].press(page.locator(`a[href="#${track}"]`))
    await page.getByRole('radio').first().waitFor()
    expect(await answerAll(page, hands[hand], (index) => index % 3)).toBe(ids[track].length)
    expect(await page.locator('main.result article').count()).toBe(await notBest(track))
    await page.context().close()

    async function notBest(name: Track): Promise<number> {
      const saved = await page.evaluate(() => localStorage.getItem('read-the-room:quiz'))
      const answers = Object.values(
        JSON.parse(saved ?? '{}').goes[name].answers as Record<string, { key: string }>,
      )
      expect(answers).toHaveLength(ids[name].length)
      return answers.filter(({ key }) => key !== 'best').length
    }
  }
  expect(site.faults).toEqual([])
})

test.each(cases)('a moment, %s, by %s alone', async (locale, hand) => {
  const kit = kits.find((one) => one.locale === locale) as (typeof kits)[number]
  const { choose, press } = hands[hand]
  const page = await site.open(path(locale), { hasTouch: true })
  await press(page.locator('a[href="#moment"]'))
  await choose(page.getByRole('radio').nth(0))
  await press(checkButton(page))
  await page.getByRole('heading', { name: '2' }).waitFor()
  await choose(page.getByRole('radio').nth(2))
  await press(page.locator('main .row button').last())
  const heading = page.locator('.kind h1')
  await heading.waitFor()
  expect(await heading.textContent()).toContain(kit.moments.kinds.mixed.label)
  expect(await heading.textContent()).toContain(kit.moments.soFar)
  expect(await page.locator('.pole').count()).toBe(2)
  await page.context().close()
  expect(site.faults).toEqual([])
})

test('one sign alone: it cannot tell yet and says what to ask', async () => {
  const page = await site.open('#moment')
  await page.getByRole('radio').nth(0).check()
  await page.locator('main .row button').last().click()
  await page.locator('.kind.unclear').waitFor()
  expect(await page.locator('.signs li').count()).toBe(4)
  await page.context().close()
})

test('arrow keys choose and never answer; Check without a choice asks for one', async () => {
  const page = await site.open('#check')
  await page.getByRole('radio').first().focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown')
  expect(await feedback(page).count()).toBe(0)
  await page.reload()
  await checkButton(page).click()
  await page.locator('#hurried').waitFor()
  expect(await page.getByRole('group').getAttribute('aria-describedby')).toBe('hurried')
  await page.context().close()
})

test('one announcement per answer, and the focus is on the reason', async () => {
  const page = await site.open('#check')
  await page.getByRole('radio').first().waitFor()
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    const region = document.querySelector('[role=status]') as HTMLElement
    new MutationObserver(() => log.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  const answers = 3
  for (let index = 0; index < answers; index += 1) {
    await page.getByRole('radio').nth(index).check()
    await checkButton(page).click()
    await feedback(page).waitFor()
    expect(await feedback(page).evaluate((node) => node === document.activeElement)).toBe(true)
    await nextButton(page).click()
    await page.getByRole('radio').first().waitFor()
    expect(await page.locator('h1').evaluate((node) => node === document.activeElement)).toBe(true)
  }
  const log = await page.evaluate(() => (window as unknown as { log: string[] }).log)
  expect(log).toHaveLength(answers)
  expect(new Set(log).size).toBe(answers)
  expect(await page.locator('[aria-live], [role=status], [role=alert]').count()).toBe(1)
  await page.context().close()
})

test('a recognize question names its dimension only after the answer', async () => {
  const kit = kits[0] as (typeof kits)[number]
  const ids = trackIds(kit.questions).check
  const index = ids.findIndex((id) => kit.questions[id]?.skill === 'recognize')
  const question = kit.questions[ids[index] ?? '']
  if (question === undefined || question.dimension === 'mixed') return
  const { title } = kit.dimensions[question.dimension]
  const page = await site.open('#check')
  for (let before = 0; before < index; before += 1) {
    await page.getByRole('radio').first().check()
    await checkButton(page).click()
    await nextButton(page).click()
  }
  await page.getByRole('radio').first().check()
  expect(await page.locator('main').textContent()).not.toContain(title)
  await checkButton(page).click()
  await page.locator('details.guidance').waitFor()
  expect(await page.locator('main').textContent()).toContain(title)
  await page.context().close()
})
