import { reload } from '@read-the-room/browser/reload'
import { load } from '@read-the-room/core/load'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { laterHash, resultHash } from './link/links.ts'
import { storageKey } from './state/device.ts'
import { toSaved } from './state/saved.ts'
import { questionsOf, trackIds } from './state/tracks.ts'
import { attemptOf, withReasons } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site, watch } from './testing/site.ts'
import { attempts } from './testing/states.ts'
import { askedId, checkButton, feedback, nextButton } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const ids = trackIds(kit)
const [first, second] = Object.values(questionsOf(kit, 'check'))
const progress = (page: Page) => page.locator('.progress h1').textContent()

test('a reload keeps the order of the options, the answer and the place', async () => {
  const page = await site.open('#check')
  const order = await page.locator('.option').allTextContents()
  await reload(page)
  await begun(page)
  expect(await page.locator('.option').allTextContents()).toEqual(order)
  await answer(page)
  const reason = await feedback(page).textContent()
  await reload(page)
  expect(await feedback(page).textContent()).toBe(reason)
  await page.context().close()
})

test('another device shows the options in the same order', async () => {
  const order = first?.options.map(({ text }) => text)
  for (const _device of ['one', 'another']) {
    const page = await site.open('#check')
    expect(await page.locator('.option').allTextContents()).toEqual(order)
    await page.context().close()
  }
})

test('back leads to the ways in, forward to the open question', async () => {
  const page = await site.open()
  await page.locator('a[href="#check"]').click()
  await answer(page)
  await page.goBack()
  await page.locator('.resume').waitFor()
  await page.goForward()
  await feedback(page).waitFor()
  await page.context().close()
})

test('a double tap on Check or Next gives one answer and skips nothing', async () => {
  const page = await site.open('#check')
  await page.getByRole('radio').first().check()
  await checkButton(page).dblclick()
  await feedback(page).waitFor()
  expect(await answers(page)).toHaveLength(1)
  const before = await progress(page)
  await nextButton(page).dblclick()
  await page.getByRole('radio').first().waitFor()
  expect(await progress(page)).not.toBe(before)
  expect(await answers(page)).toHaveLength(1)
  await page.context().close()
})

test('two tabs share what they know, and both forget', async () => {
  const one = await site.open('#check')
  const other = await one.context().newPage()
  watch(other, new URL(site.address).origin, site.faults)
  await other.goto(`${site.address}#after`)
  await answer(other)
  await answer(one)
  expect(await answers(one)).toHaveLength(1)
  expect(await answers(one, 'after')).toHaveLength(1)
  await one.locator('a[href="#start"]').click()
  await one.locator('.resume').nth(1).waitFor({ state: 'attached' })
  await one.locator('footer > button').click()
  await one.locator('dialog button').first().click()
  await one.locator('.resume').first().waitFor({ state: 'detached' })
  await other.getByRole('radio').first().waitFor()
  expect(await answers(other, 'after')).toHaveLength(0)
  await one.context().close()
})

test('deleting leaves nothing on the device, and says so', async () => {
  const page = await site.open('#check')
  await answer(page)
  await page.locator('footer > button').click()
  await page.locator('dialog button').nth(1).click()
  expect(await answers(page)).toHaveLength(1)
  await page.locator('footer > button').click()
  await page.locator('dialog button').first().click()
  await page.locator('.notice').waitFor()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})

test.each(['denied', 'full'])(
  'storage %s: a reload keeps the answers, and a sentence says how long',
  async (how) => {
    const context = await site.context()
    await refuseStorage(context, how === 'denied')
    const page = await context.newPage()
    await page.goto(`${site.address}#check`)
    await answer(page)
    await page.locator('.notice').waitFor()
    await reload(page)
    await feedback(page).waitFor()
    await nextButton(page).click()
    await page.goBack().then(() => page.goForward())
    await answer(page)
    await reload(page)
    await feedback(page).waitFor()
    await context.close()
  },
)

test.each([
  ['text that is no state', 'cake'],
  ['a list', '[1,2]'],
  ['a newer version', '{"version":9,"data":"x"}'],
])('%s in storage: one sentence, then the quiz goes on', async (_name, text) => {
  const context = await site.context()
  await context.addInitScript(
    ([key, value]) => {
      if (sessionStorage.length === 0) localStorage.setItem(key as string, value as string)
      sessionStorage.setItem('put', 'once')
    },
    [storageKey, text],
  )
  const page = await context.newPage()
  watch(page, new URL(site.address).origin, site.faults)
  await page.goto(`${site.address}#check`)
  await page.locator('.notice').waitFor()
  await answer(page)
  expect(await answers(page)).toHaveLength(1)
  await context.close()
})

test('answers of the former version break nothing, and every question tells its reasons', async () => {
  const answers = { gone: { key: 'best', at: 1 }, lost: { key: 'backfires', at: 2 } }
  const page = await openWith({ seed: '5', goes: { check: { round: 0, step: 2, answers } } })
  expect(await page.locator('.notice').count()).toBe(0)
  expect(await askedId(page)).toBe(first?.id)
  await answer(page)
  await nextButton(page).click()
  await page.locator(`input[name="${second?.id}"]`).first().waitFor()
  await answer(page)
  await page.context().close()
})

test('an answer that is no option any more is asked again, and does not end the way', async () => {
  const gone = { key: 'gone', at: 1, seen: false }
  const page = await openWith({
    goes: { check: { round: 0, answers: { [first?.id ?? '']: gone } } },
  })
  expect(await askedId(page)).toBe(first?.id)
  await page.getByRole('radio').first().check()
  await checkButton(page).click()
  await page.locator(`input[name="${second?.id}"]`).first().waitFor()
  await page.context().close()
})

test('a later reminder asks other scenes, and each tells its reasons', async () => {
  const [, , , fourth] = Object.values(questionsOf(kit, 'practice'))
  const later = attemptOf(Object.values(questionsOf(kit, 'practice')).slice(0, 3))
  const practice = attemptOf(Object.values(questionsOf(kit, 'practice')).slice(0, 3))
  const hash = laterHash(ids, attempts({ practice }))
  const page = await openWith(JSON.parse(toSaved(attempts({ later }))), hash)
  expect(await askedId(page)).toBe(fourth?.id)
  await answer(page)
  await page.context().close()
})

test.each([
  '#nowhere',
  '#check.chose.0.X',
  '#%E0%A4%A',
  '#later.x',
  `#${'b'.repeat(900)}`,
  '#__proto__',
])('the link %s: a sentence and the ways in', async (hash) => {
  const page = await site.open(hash)
  await page.locator('.notice').waitFor()
  expect(await page.locator('.ways').count()).toBe(1)
  await page.context().close()
})

test('a link with letters of the former version is told as an older one', async () => {
  for (const hash of ['#check.chose.a1.bwx-', '#practice.chose.0.x']) {
    const page = await site.open(hash)
    expect(await page.locator('.notice').textContent()).toContain(kit.quiz.notices.changed)
    expect(await page.locator('.ways').count()).toBe(1)
    await page.context().close()
  }
})

test('a link shows its answers and changes none on this device', async () => {
  if (first === undefined) throw new Error('there are no questions')
  const check = withReasons(attemptOf([]), first, false)
  const page = await site.open(resultHash(ids, 'check', attempts({ check })))
  await page.locator('.scenes > summary').click()
  await page.locator('article').waitFor()
  expect(await page.locator('article').count()).toBe(1)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.context().close()
})

test('the language changes in place, keeps the chosen option’s answer and outlasts a reload', async () => {
  const page = await site.open('#check')
  await answer(page)
  const [before, scene] = [await answers(page), await page.locator('.scene').textContent()]
  const other = page.locator('footer nav a:not([aria-current])').first()
  const tag = await other.getAttribute('hreflang')
  await other.click()
  await page.waitForFunction((lang) => document.documentElement.lang === lang, tag)
  expect(await page.locator('.scene').textContent()).not.toBe(scene)
  expect(await answers(page)).toEqual(before)
  expect(new URL(page.url()).pathname).toMatch(/\/[a-z-]+\/$/)
  await reload(page)
  await feedback(page).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
  await page.goto(`${site.address}#check`)
  await page.waitForFunction((lang) => document.documentElement.lang === lang, tag)
  await page.context().close()
})

test('nothing went wrong on any page, and nothing was asked of another host', () => {
  expect(site.faults).toEqual([])
})

/** A page of a device on which something is kept. */
async function openWith(saved: unknown, hash = '#check'): Promise<Page> {
  const page = await (await site.context()).newPage()
  watch(page, new URL(site.address).origin, site.faults)
  await page.addInitScript(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [storageKey, JSON.stringify(saved)],
  )
  await page.goto(site.address + hash)
  await begun(page)
  return page
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('radio').first().check()
  await checkButton(page).click()
  await feedback(page).waitFor()
}

/** The keys of the answers that the device holds. */
function answers(page: Page, name = 'check'): Promise<string[]> {
  return page.evaluate(
    ([key = '', attempt = '']) => {
      const saved = JSON.parse(localStorage.getItem(key) ?? '{"goes":{}}')
      return Object.entries(saved.goes[attempt]?.answers ?? {}).map((entry) =>
        JSON.stringify(entry),
      )
    },
    [storageKey, name],
  )
}

async function refuseStorage(context: BrowserContext, denied: boolean): Promise<void> {
  await context.addInitScript((all) => {
    const refuse = () => {
      throw new DOMException('refused', all ? 'SecurityError' : 'QuotaExceededError')
    }
    if (all) Object.defineProperty(window, 'localStorage', { get: refuse })
    else Storage.prototype.setItem = refuse
  }, denied)
}
