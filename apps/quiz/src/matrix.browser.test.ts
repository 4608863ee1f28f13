import { reload } from '@read-the-room/browser/reload'
import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spokenLocales } from './testing/build.ts'
import { failToDraw, faults } from './testing/faults.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { looks } from './testing/states.ts'
import { checkButton } from './testing/walk.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What storage does: from the start, or once somebody has answered. */
const storages: Record<string, Trouble> = {
  'is null': { first: faults['storage null, as in apps that show pages']?.run },
  'throws at a look': { first: faults['a look at storage throws']?.run },
  'throws at a write': { first: refuseWrites },
  'is full': { first: faults['storage full']?.run },
  'is cleared in use': { after: () => localStorage.clear() },
}

/** What happens beside that. */
const events: Record<string, Trouble> = {
  'a component fails': { draws: 'fieldset' },
  'no history entry may change': { first: refuseReplacing },
  'there are no faces': { first: faults['nothing but pages: no worker, clipboard, faces']?.run },
  'the page says another language': {
    after: () => document.documentElement.setAttribute('lang', 'fr'),
  },
  'the clock jumps': { first: () => jump(2), after: () => jump(-2) },
}

const link = looks(load(spokenLocales[0] ?? 'en'))['answers from a link']?.hash ?? ''
const places = ['', '#check', '#before', '#after', '#practice', '#moment', '#later.1', link]

/** What is done to a page before anything runs, and once an answer is there. */
type Trouble = { first?: (() => void) | undefined; after?: () => void; draws?: string }
type Cell = [storage: string, event: string, place: string]

const cells = Object.keys(storages).flatMap((storage) =>
  Object.keys(events).flatMap((event) => places.map((place): Cell => [storage, event, place])),
)

test('storage that fails, and something else at once: there is a way on, and no answer is lost', async () => {
  expect(cells).toHaveLength(200)
  if (heavy) {
    for (const cell of cells) await tryCell(cell)
    return
  }
  await fc.assert(fc.asyncProperty(fc.constantFrom(...cells), tryCell), { numRuns: 20 })
})

async function tryCell([storage, event, place]: Cell): Promise<void> {
  const name = `storage ${storage}, ${event}, ${place}`
  const [held, other] = [storages[storage] ?? {}, events[event] ?? {}]
  const page = await (await site.context()).newPage()
  await page.addInitScript(jumpable)
  for (const { first, draws } of [held, other]) {
    if (first !== undefined) await page.addInitScript(first)
    if (draws !== undefined) await page.addInitScript(failToDraw, draws)
  }
  await page.goto(site.address + place)
  await begun(page)
  await expectWayOn(page, name)
  const answered = await answerOne(page)
  const before = await placeOn(page)
  for (const { after } of [held, other]) if (after !== undefined) await page.evaluate(after)
  await expectWayOn(page, name)
  expect(await placeOn(page), name).toBe(before)
  await reload(page)
  await begun(page)
  await expectWayOn(page, name)
  // Where neither storage nor an entry of the history takes anything, nothing can outlast a reload.
  const keeps = storage === 'is cleared in use' || event !== 'no history entry may change'
  const cleared = storage === 'is cleared in use'
  if (answered && keeps && !cleared) expect(await placeOn(page), name).toBe(before)
  await page.context().close()
}

/** Something that says where one is, and something to go on with. */
async function expectWayOn(page: Page, name: string): Promise<void> {
  const main = page.locator('#quiz main:not([aria-busy])').first()
  await main.waitFor()
  const said = main.locator('h1, h2, legend, [role=alert]').filter({ visible: true })
  const ways = main.locator('a[href], button').filter({ visible: true })
  expect(await said.count(), name).toBeGreaterThan(0)
  expect(await ways.count(), name).toBeGreaterThan(0)
}

/** Answers a question, if one is asked. */
async function answerOne(page: Page): Promise<boolean> {
  const radios = page.locator('main form input[type=radio]')
  if ((await radios.count()) === 0) return false
  await radios.last().check({ force: true })
  await checkButton(page).click()
  await page.locator('#quiz main:not([aria-busy])').first().waitFor()
  return true
}

/** Where in a way in one is. */
async function placeOn(page: Page): Promise<string> {
  const bar = page.locator('main .bar, main .start, main.start').first()
  return (await bar.count()) === 0 ? '' : ((await bar.textContent()) ?? '')
}

function refuseWrites(): void {
  Storage.prototype.setItem = () => {
    throw { name: 'NS_ERROR_FILE_CORRUPTED' }
  }
}

function refuseReplacing(): void {
  History.prototype.replaceState = () => {
    throw new DOMException('no', 'SecurityError')
  }
}

/** Days that the page's clock is ahead. */
declare function jump(days: number): void

function jumpable(): void {
  const now = Date.now
  let ahead = 0
  Object.assign(window, {
    jump: (days: number) => {
      ahead = days * 86_400_000
    },
  })
  Date.now = () => now() + ahead
}
