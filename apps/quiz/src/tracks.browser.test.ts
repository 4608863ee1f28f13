import { skills } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentHash } from './link/moment-link.ts'
import { questionsOf, trackIds, tracks } from './state/tracks.ts'
import { attemptOf, spotOf } from './testing/attempts.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { attempts, remember } from './testing/states.ts'
import {
  answerAll,
  askedId,
  checkButton,
  feedback,
  keys,
  nextButton,
  taps,
} from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kits = contentLocales(contentFolder()).map((name) => load(name))
const path = (locale: string) => (locale === kits[0]?.workshop.locale ? '' : `${locale}/`)
const hands = { keys, taps }
/** Keys in one language, taps in the next; with the test of all, both in each. */
const cases = kits.flatMap((kit, turn) =>
  Object.keys(hands)
    .filter((_hand, place) => heavy || place === turn % 2)
    .map((hand) => [kit.locale, hand as keyof typeof hands] as const),
)

test.each(cases)('every way in, %s, by %s alone', async (locale, hand) => {
  const kit = kits.find((one) => one.locale === locale) as (typeof kits)[number]
  const ids = trackIds(kit)
  // The long way is walked once; its screens are those of the others.
  const walked = tracks.filter(
    (track) => ids[track].length > 0 && (track !== 'practice' || hand === 'taps'),
  )
  for (const track of walked) {
    const page = await site.open(path(locale), { hasTouch: true })
    if (!(await page.locator(`a[href="#${track}"]`).isVisible())) {
      await hands[hand].press(page.locator('.ways summary'))
    }
    await hands[hand].press(page.locator(`a[href="#${track}"]`))
    await page.getByRole('radio').first().waitFor()
    expect(await answerAll(page, hands[hand], track)).toBe(ids[track].length)
    // The result has all reasons of every scene, folded away; those worth another look come first.
    const asked = Object.values(questionsOf(kit, track))
    const chosen = asked.map(({ options }, index) => options[index % 3])
    const again = chosen.filter((option) => option?.fit !== 'best')
    const reasons = asked.map(({ skill, options }) => (skill === 'read' ? 1 : options.length))
    const sections = page.locator('main.result .scenes > section')
    expect(await sections.first().locator('article').count()).toBe(again.length)
    expect(await page.locator('main.result article').first().isVisible()).toBe(false)
    expect(await page.locator('main.result article').count()).toBe(asked.length)
    expect(await page.locator('main.result article .reason').count()).toBe(
      reasons.reduce((all, one) => all + one, 0),
    )
    await page.context().close()
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
  await choose(page.getByRole('radio').nth(1))
  await press(page.locator('main .see'))
  const heading = page.locator('.kind h1')
  await heading.waitFor()
  expect(await heading.textContent()).toContain(kit.moments.kinds.mixed.label)
  expect(await heading.textContent()).toContain(kit.moments.soFar)
  expect(await page.locator('.sign-rows li').count()).toBe(4)
  await page.context().close()
  expect(site.faults).toEqual([])
})

test('one sign alone: it cannot tell yet and says what to ask', async () => {
  const page = await site.open('#moment')
  await page.getByRole('radio').nth(0).check()
  await page.locator('main .see').click()
  await page.locator('.kind.unclear').waitFor()
  expect(await page.locator('.sign-rows li').count()).toBe(4)
  await page.context().close()
})

test('a moment: Next without a choice asks for one, and no sign is only what was chosen', async () => {
  const page = await site.open('#moment')
  await checkButton(page).click()
  await page.locator('#hurried').waitFor()
  expect(await page.locator('.steps .done').count()).toBe(0)
  await page.getByRole('radio').nth(3).check()
  await checkButton(page).click()
  await page.locator('.steps .done').waitFor({ state: 'attached' })
  await page.context().close()
})

test('a link to a moment shows its four signs, and changes none on this device', async () => {
  const page = await site.open(momentHash({ purpose: 'networking', outcome: 'socializing' }))
  await page.locator('.kind.mixed').waitFor()
  expect(await page.locator('.sign-rows button').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.context().close()
})

test('arrow keys choose and never answer; Check without a choice asks for one', async () => {
  const page = await site.open('#check')
  await page.getByRole('radio').first().focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown')
  expect(await feedback(page).count()).toBe(0)
  await page.context().close()
  const fresh = await site.open('#check')
  await checkButton(fresh).click()
  await fresh.locator('#hurried').waitFor()
  expect(await fresh.getByRole('group').getAttribute('aria-describedby')).toBe('hurried')
  await fresh.context().close()
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

test('a double tap on Check before the workshop answers one question and skips none', async () => {
  const kit = kits[0] as (typeof kits)[number]
  const [first = '', second = ''] = trackIds(kit).before
  const page = await site.open('#before')
  expect(await askedId(page)).toBe(first)
  await page.getByRole('radio').first().check()
  await checkButton(page).dblclick()
  await page.locator(`input[name="${second}"]`).first().waitFor()
  expect(await feedback(page).count()).toBe(0)
  await page.getByRole('radio').first().check()
  await checkButton(page).click()
  await page.locator(`input[name="${second}"]`).first().waitFor({ state: 'detached' })
  expect(await feedback(page).count()).toBe(0)
  expect(await page.locator('h1').evaluate((node) => node === document.activeElement)).toBe(true)
  await page.context().close()
})

test.each(skills)(
  '%s: options are in the order of the kit, and the guidance comes after',
  async (skill) => {
    const kit = kits[0] as (typeof kits)[number]
    const spot = spotOf(kit, skill)
    if (spot === undefined) return
    const { track, question, before, contrast } = spot
    const context = await site.context()
    const page = await context.newPage()
    await remember(page, attempts({ [track]: attemptOf(before) }))
    await page.goto(`${site.address}#${track}`)
    await begun(page)
    expect(await askedId(page)).toBe(question.id)
    expect(await page.locator('.option').allTextContents()).toEqual(
      question.options.map(({ text }) => text),
    )
    expect(await page.locator('.contrast').count()).toBe(contrast ? 1 : 0)
    expect(await page.locator('.guidance, .four-signs, mark').count()).toBe(0)
    await page.getByRole('radio').last().check()
    await checkButton(page).click()
    await page.locator('details.guidance').waitFor()
    const marked = await page.locator('mark').allTextContents()
    for (const index of question.deciding) {
      expect(marked.some((text) => question.sentences[index]?.includes(text))).toBe(true)
    }
    expect(await page.locator('.four-signs').count()).toBe(skill === 'read' && !contrast ? 1 : 0)
    expect(await page.locator('.changed').count()).toBe(skill !== 'recognize' && contrast ? 1 : 0)
    await context.close()
  },
)
