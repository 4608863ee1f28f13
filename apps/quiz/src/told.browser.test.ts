import { load } from '@read-the-room/core/load'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resultHash } from './link/links.ts'
import { questionsOf, trackIds, tracks } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { attempts, remember } from './testing/states.ts'
import { answerAll, checkButton, taps } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const done = attempts({ check: attemptOf(Object.values(questionsOf(kit, 'check'))) })
const link = resultHash(trackIds(kit), 'check', done)
const said = (page: Page) => page.getByRole('status').textContent()

test('Check without a choice is said aloud, and said again', async () => {
  const page = await site.open('#check')
  const changes = await changesOf(page)
  await checkButton(page).click()
  expect(await said(page)).toBe(kit.quiz.choose)
  await checkButton(page).click()
  expect(await changes()).toBe(2)
  await page.context().close()
})

test('a link that is copied is said; one that is refused stands there to be copied', async () => {
  const { take } = kit.quiz.result
  for (const allowed of [true, false]) {
    const page = await openResult((text, yes) => {
      const writeText = async () => {
        if (!yes) throw new DOMException('no', 'NotAllowedError')
        Object.assign(window, { text })
      }
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
    }, allowed)
    await page.locator('.take > summary').click()
    await page.getByRole('button', { name: take.copy }).click()
    await page
      .locator(`[role=status]:has-text("${allowed ? take.copied : take.refused}")`)
      .waitFor()
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
    if (!allowed) expect(selected).toContain('#check.chose.')
    await page.context().close()
  }
})

test.each(['.', '/', ')', '%20', '…'])('#check%s leads to the questions', async (end) => {
  for (const hash of [`#check${end}`, `#Check${end}`]) {
    const page = await site.open(hash)
    await page.getByRole('radio').first().waitFor()
    expect(await page.locator('.notice').count()).toBe(0)
    await page.context().close()
  }
})

test.each([link.slice(0, -1), link.slice(0, -3), '#check.chose.', '#check.cho', '#plan'])(
  '%s lost its end on its way, and is told as that',
  async (hash) => {
    const page = await site.open(hash)
    expect(await page.locator('.notice').textContent()).toBe(kit.quiz.notices.cut)
    expect(await page.locator('.ways').count()).toBe(1)
    await page.context().close()
  },
)

test('a look in between without an answer is the first question', async () => {
  const page = await site.open('#practice.so-far')
  await page.getByRole('radio').first().waitFor()
  await page.context().close()
})

test('an address that is typed without its slash', async () => {
  const page = await (await site.context()).newPage()
  await page.goto(`${site.address.slice(0, -1)}#check`)
  await begun(page)
  expect(page.url()).toBe(`${site.address}#check`)
  await page.goto(`${site.address}%23moment`)
  await begun(page)
  expect(page.url()).toBe(`${site.address}#moment`)
  await page.context().close()
})

test('a page in another language than it says: the browser translated it before the program came', async () => {
  for (const track of tracks) {
    const page = await (await site.context()).newPage()
    page.on('pageerror', ({ message }) => site.faults.push(message))
    await page.route(site.address, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('<html lang="en"', '<html lang="de"')
      await route.fulfill({ response: answer, body })
    })
    await page.goto(`${site.address}#${track}`)
    await begun(page)
    await page.getByRole('radio').first().check()
    await page.context().close()
  }
  expect(site.faults).toEqual([])
})

test('a page that the browser translates all along: every question can be answered', async () => {
  const page = await (await site.context({ hasTouch: true })).newPage()
  await page.addInitScript(translate)
  await page.goto(`${site.address}`)
  await begun(page)
  await page.locator('a[href="#check"]').tap()
  await page.getByRole('radio').first().waitFor()
  await answerAll(page, taps, 'check')
  expect(await page.locator('.failed').count()).toBe(0)
  await page.context().close()
})

test('without JavaScript there is a way to the questions on paper', async () => {
  for (const locale of spokenLocales) {
    const { quiz } = load(locale)
    const folder = locale === kit.workshop.locale ? '' : `${locale}/`
    const page = await (await site.context({ javaScriptEnabled: false })).newPage()
    await page.goto(site.address + folder)
    const way = page.getByRole('link', { name: quiz.paper })
    expect(await way.isVisible()).toBe(true)
    const home = new URL(`../${folder}#print-quiz`, site.address).href
    expect(new URL((await way.getAttribute('href')) ?? '', page.url()).href).toBe(home)
    await page.context().close()
  }
})

async function openResult(script: (text: string, yes: boolean) => void, yes: boolean) {
  const page = await (await site.context()).newPage()
  await remember(page, done)
  await page.addInitScript(`(${script})('', ${yes})`)
  await page.goto(`${site.address}#check`)
  await begun(page)
  await page.locator('.take').waitFor()
  return page
}

/** How often the live region has said something since. */
async function changesOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    const region = document.querySelector('[role=status]') as HTMLElement
    const note = () => log.push(region.textContent ?? '')
    new MutationObserver(note).observe(region, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { log: string[] }).log.length)
}

/** What Chrome does to a page that it translates: every text moves into elements of its own. */
function translate(): void {
  const seen = new WeakSet<Node>()
  const turn = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) found.push(texts.currentNode as Text)
    for (const text of found) {
      const { parentElement } = text
      if (seen.has(text) || text.data.trim() === '' || parentElement === null) continue
      if (parentElement.closest('script, style, template') !== null) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      const translated = document.createTextNode(`${text.data} `)
      seen.add(translated)
      inner.append(translated)
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  addEventListener('DOMContentLoaded', () => {
    turn()
    new MutationObserver(turn).observe(document.body, { childList: true, subtree: true })
  })
}
