import { launch } from '@read-the-room/browser'
import type { Kit } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bankOf } from '../bank/bank-of.ts'
import {
  answer,
  courseIn,
  nothingHeld,
  openSystem,
  serveCourses,
} from '../testing/learning-system.ts'

// A course in scorm-again, as a learning system runs it: a page with the API, the course in a frame.
const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const [kit] = kits
if (kit === undefined) throw new Error('there is no language')
let browser: Browser
let served: Awaited<ReturnType<typeof serveCourses>>
let scored: Awaited<ReturnType<typeof serveCourses>>

beforeAll(async () => {
  browser = await launch()
  served = await serveCourses()
  scored = await serveCourses((name, text) =>
    name === 'quiz/course.js' ? text.replace('"facts":{', `"facts":{"best":${bestIn(kit)},`) : text,
  )
})
afterAll(async () => {
  await browser.close()
  served.close()
  scored.close()
})

test.each(kits)(
  'in $locale a course resumes where a killed window left it, and is complete',
  async ({ locale, quiz }) => {
    const held = nothingHeld()
    const page = await openSystem(browser, { name: locale, address: served.address, held })
    const first = await courseIn(page)
    await first.locator('footer').getByText(quiz.course.privacy).waitFor()
    await first.locator('a.button').first().click()
    for (let count = 1; count <= 3; count += 1) {
      await answer(first, 1)
      // One commit for the first choice of all, one for each answer, one once its reasons were left.
      await expect.poll(() => held.commits.length).toBe(1 + 2 * count)
    }
    const place = await first.locator('.bar').textContent()
    expect(held.commits.at(-1)?.status).toBe('incomplete')
    // No word to the system: the window is gone at once.
    await page.context().close()

    const again = await openSystem(browser, { name: locale, address: served.address, held })
    const second = await courseIn(again)
    await second.locator('a.button').first().click()
    await second.getByRole('radio').first().waitFor()
    expect(await second.locator('.bar').textContent()).toBe(place)
    await answer(second, 8 - 3)
    await second.locator('.plan').waitFor()
    expect(held.commits.at(-1)?.status).toBe('completed')
    expect(held.calls.filter((call) => call.includes('score'))).toEqual([])
    await again.context().close()
    expect(held.faults).toEqual([])
  },
)

test('the longest way through a course leaves far less than 1,024 characters', async () => {
  const held = nothingHeld()
  const page = await openSystem(browser, { name: kit.locale, address: served.address, held })
  const frame = await courseIn(page)
  const go = (hash: string) => frame.evaluate((to) => location.assign(to), hash)
  for (const way of ['check', 'before', 'after', 'practice'] as const) {
    await go(`#${way}`)
    await frame.getByRole('radio').first().waitFor()
    await answer(frame, countOf(kit, way), way !== 'before')
    await frame.locator('.plan').waitFor()
  }
  await frame.locator('.plan summary').click()
  await frame.locator('.plan').getByRole('radio').last().check({ force: true })
  await go('#moment')
  for (let step = 0; step < 4; step += 1) {
    await frame.locator('fieldset.signs').getByRole('radio').nth(1).check({ force: true })
    for (const tick of await frame.locator('.to-tick input').all())
      await tick.check({ force: true })
    await frame.locator('main form button[type=submit]').click()
  }
  await frame.locator('footer nav a:not([aria-current])').first().click()
  await expect.poll(() => held.commits.at(-1)?.suspended).toContain('"language"')
  const last = held.commits.at(-1)?.suspended ?? ''
  expect(last).toContain('"ticks"')
  expect(last.length).toBeGreaterThan(200)
  expect(last.length).toBeLessThan(330)
  await page.context().close()
  expect(held.faults).toEqual([])
}, 180_000)

test('a score is reported once a way is finished, where it is asked for', async () => {
  const held = nothingHeld()
  const page = await openSystem(browser, { name: kit.locale, address: scored.address, held })
  const frame = await courseIn(page)
  await frame.locator('a.button').first().click()
  await answer(frame, 7)
  expect(held.calls.filter((call) => call.includes('score'))).toEqual([])
  await answer(frame, 1)
  await frame.locator('.plan').waitFor()
  const { title } = kit.quiz.ways.check
  const best = bankOf(kit).questions.filter(({ category }) => category[1] === title)
  const found = best.filter(({ answers }) => answers.at(-1)?.credit === 1).length
  const { status, score } = held.commits.at(-1) ?? {}
  expect(status).toBe('completed')
  expect(score).toEqual([String(Math.round((found / best.length) * 100)), '0', '100'])
  const told = new Set(held.calls.filter((call) => call.startsWith('LMSSetValue')))
  expect([...told].sort()).toEqual(
    [
      'core.exit',
      'core.lesson_status',
      'core.score.max',
      'core.score.min',
      'core.score.raw',
      'suspend_data',
    ].map((name) => `LMSSetValue cmi.${name}`),
  )
  await page.context().close()
  expect(held.faults).toEqual([])
})

test('a commit that fails is told in one sentence, tried again, and nothing follows the end', async () => {
  const held = nothingHeld()
  const page = await openSystem(browser, { name: kit.locale, address: served.address, held })
  const frame = await courseIn(page)
  await page.evaluate(() => {
    const api = window.API as { LMSCommit: (nothing: string) => string }
    const commit = api.LMSCommit
    const isLost = () => document.title === 'no connection'
    document.title = 'no connection'
    api.LMSCommit = (nothing) => (isLost() ? 'false' : commit(nothing))
  })
  await frame.locator('a.button').first().click()
  await answer(frame, 1)
  await frame.getByText(kit.quiz.course.refused).waitFor()
  await answer(frame, 1)
  expect(held.commits).toEqual([])
  // The course goes away: what was refused is kept after all, and then the system hears the end.
  await page.evaluate(() => {
    document.title = 'system'
    document.querySelector('iframe')?.setAttribute('src', 'about:blank')
  })
  await expect.poll(() => held.calls.at(-1)).toBe('LMSFinish')
  expect(held.commits).toHaveLength(1)
  expect(held.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1)
  expect(held.calls.filter((call) => call === 'LMSInitialize')).toHaveLength(1)
  await page.context().close()
  expect(held.faults).toEqual([])
})

test('in a window of its own a course finds the system that opened it', async () => {
  const held = nothingHeld()
  const page = await openSystem(browser, {
    name: `${kit.locale}-window`,
    address: served.address,
    held,
  })
  const opened = page.waitForEvent('popup')
  await page.locator('button').click()
  const frame = (await opened).mainFrame()
  await frame.locator('a.button').first().click()
  await answer(frame, 2)
  await expect.poll(() => held.commits.length).toBe(5)
  await frame.page().close({ runBeforeUnload: true })
  await expect.poll(() => held.calls.at(-1)).toBe('LMSFinish')
  await page.context().close()
  expect(held.faults).toEqual([])
})

test('where storage is blocked, the quiz runs in a system and without one', async () => {
  for (const { locale } of kits) {
    for (const [name, commits] of [
      [locale, 5],
      [`${locale}/quiz/index`, 0],
    ] as const) {
      const held = nothingHeld()
      const { address } = served
      const page = await openSystem(browser, { name, address, held, before: blockStorage })
      const frame = await courseIn(page)
      await frame.locator('a.button').first().click()
      await answer(frame, 2)
      expect(held.commits).toHaveLength(commits)
      expect(held.faults).toEqual([])
      await page.context().close()
    }
  }
})

function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
}

/** How many questions a way asks. */
function countOf({ quiz, ...rest }: Kit, way: keyof typeof quiz.ways): number {
  const { title } = quiz.ways[way]
  return bankOf({ quiz, ...rest }).questions.filter(({ category }) => category[1] === title).length
}

/** The best options way by way, as the build writes them where a score is asked for. */
function bestIn(words: Kit): string {
  const { questions } = bankOf(words)
  const keys = (['check', 'before', 'after'] as const).map((way) => {
    const { title } = words.quiz.ways[way]
    const asked = questions.filter(({ category }) => category[1] === title)
    return [way, asked.map(({ answers }) => answers.find(({ credit }) => credit === 1)?.key)]
  })
  return JSON.stringify(Object.fromEntries(keys))
}
